office-groups = समूह
office-members = सदस्य
office-village = ग्रां
office-meetings = बैठकां
office-saved = बचत
office-month = म्हीना
