### Who approves what others recorded; it differs by state.

role-vo-approver = ग्राम संगठन से स्वीकृति देने वाली
role-clf-approver = संकुल स्तरीय संघ से स्वीकृति देने वाली
