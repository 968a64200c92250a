"""What shows a company, an agency or a party in English: legal forms, trades, fields, followers. Only data."""

# Abbreviated forms of companies in law, behind their name.
LEGAL_FORMS = frozenset(
    "AG GmbH KGaA KG SpA Srl NV BV SA SAS SARL SE Oyj Oy AB ASA AS Plc PLC Ltd Inc Co Corp LLC LLP Bhd Berhad Pte Pty "
    "Tbk Kft Rt Zrt AD OAO ZAO OOO PAO ApS Lda Ltda S.A. N.V. B.V. S.E.".split()
)
# Trades that end the name of a company listed on an exchange: Chittagong Cement.
ORG_TRADES = frozenset(
    "Cement Textile Textiles Lamps Tobacco Sugar Paper Chemical Chemicals Tea Jute Ceramics Rubber Glass Aluminium "
    "Aluminum Copper Tyre Tyres Pipes Cables Cable Plastics Fertiliser Fertilizer Fertilizers Breweries Distilleries "
    "Hotels Properties Telecommunications Telephone Petrochemical Petrochemicals Mills Spinning Leasing Finance "
    "Engineering Construction Biotech Biotechnology Drugs Stores Supermarkets Newspapers Publishing".split()
)
# Fields in the name of a country's agency or federation: Statistics Canada.
AGENCY_FIELDS = frozenset(
    "Statistics Environment Health Parks Transport Elections Revenue Industry Tourism Athletics Cricket Hockey Tennis "
    "Swimming Cycling Football Rugby Netball Basketball Rowing Airservices Infrastructure Heritage".split()
)
# Followers by whom a party or movement is called.
FOLLOWERS = frozenset(
    "Democrats Liberals Socialists Conservatives Communists Nationalists Republicans Unionists Progressives Islamists "
    "Greens Royalists Populists Federalists Centrists Monarchists".split()
)
# Behind these names of companies stand in reports from exchanges: Jones stock closed down.
STOCKS = frozenset({"stock", "shares", "shareholders", "stockholders"})
# Traders that may be people or companies.
DEALERS = frozenset({"broker", "trader", "dealer", "publisher", "developer", "producer", "builder", "contractor"})
