office-groups = گروپ
office-members = ممبر
office-village = گام
office-meetings = میٹِنگہٕ
