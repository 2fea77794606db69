### The words of the books: loans, funds, federations

## Account heads

head-loan-to-member = Loans with members
head-loan-interest = Loan { interest }
head-bank-term-loan = Bank loan
head-bank-cash-credit = Bank cash credit
head-federation-loan = Loan from the federation
head-vulnerability-loan = Loan from the vulnerability fund
head-bank-loan-interest = Bank loan { interest }
head-federation-loan-interest = Federation loan { interest }
head-fixed-deposit = Fixed deposit
head-federation-share = Share in the federation
head-loan-loss = Loans that will not come back
head-opening-surplus = Surplus at the start
head-vulnerability-fund = Vulnerability reduction fund
head-share-capital = Share capital
head-grant-given = Grant given

## Kinds of groups above the women’s groups

kind-village-organisation = Village organisation
kind-cluster-federation = Cluster federation
kind-model-cluster-federation = Model cluster federation
