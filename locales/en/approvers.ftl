### Who approves what others recorded; it differs by state.

role-vo-approver = Approver of a Village Organisation
role-clf-approver = Approver of a Cluster Level Federation
