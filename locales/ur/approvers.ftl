### Who approves what others recorded; it differs by state.

role-vo-approver = ولیج آرگنائزیشن کی طرف سے منظوری دینے والی
role-clf-approver = کلسٹر لیول فیڈریشن کی طرف سے منظوری دینے والی
