### बहीखाते के शब्द: ऋण, निधि, संघ

## खाते के शीर्षक

head-loan-to-member = दीदियों के पास ऋण
head-loan-interest = ऋण का { interest }
head-bank-term-loan = बैंक ऋण
head-bank-cash-credit = बैंक की नगद साख (CC)
head-federation-loan = संघ से ऋण
head-vulnerability-loan = जोखिम निधि से ऋण (VRF)
head-bank-loan-interest = बैंक ऋण का { interest }
head-federation-loan-interest = संघ के ऋण का { interest }
head-fixed-deposit = सावधि जमा (FD)
head-federation-share = संघ में हिस्सा
head-loan-loss = डूबा हुआ ऋण
head-opening-surplus = शुरुआत की बचत राशि
head-vulnerability-fund = जोखिम निवारण निधि (VRF)
head-share-capital = अंश पूंजी
head-grant-given = दिया गया अनुदान

## समूहों के ऊपर के संगठन

kind-village-organisation = ग्राम संगठन
kind-cluster-federation = संकुल स्तरीय संघ
kind-model-cluster-federation = मॉडल संकुल स्तरीय संघ
