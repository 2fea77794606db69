### حساب کتاب کے الفاظ: قرض، فنڈ، فیڈریشن

## کھاتوں کے نام

head-loan-to-member = ممبروں کے پاس قرض
head-loan-interest = قرض کا { interest }
head-bank-term-loan = بینک قرض
head-bank-cash-credit = بینک کیش کریڈٹ
head-federation-loan = فیڈریشن سے قرض
head-vulnerability-loan = وی آر ایف سے قرض
head-bank-loan-interest = بینک قرض کا { interest }
head-federation-loan-interest = فیڈریشن کے قرض کا { interest }
head-fixed-deposit = فکسڈ ڈپازٹ
head-federation-share = فیڈریشن میں حصہ
head-loan-loss = ڈوبا ہوا قرض
head-opening-surplus = شروع کی بچی رقم
head-vulnerability-fund = وی آر ایف
head-share-capital = حصص
head-grant-given = دی گئی امداد

## گروپوں کے اوپر کی تنظیمیں

kind-village-organisation = گاؤں تنظیم
kind-cluster-federation = کلسٹر فیڈریشن
kind-model-cluster-federation = ماڈل کلسٹر فیڈریشن
