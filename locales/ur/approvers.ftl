### Who approves what others recorded; it differs by state.

role-vo-approver = ولیج آرگنائزیشن سے منظوری دینے والی
role-clf-approver = کلسٹر لیول فیڈریشن سے منظوری دینے والی
