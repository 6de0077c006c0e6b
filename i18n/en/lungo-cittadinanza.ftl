### Long stay and citizenship: the rest. Children, other States, birth, adoption, Italian ancestors, minors alone.

## Minors alone, foster care, exploitation: the change of the permit

domanda-caso-speciale = Why do you have the permit for special cases (casi speciali)?
    .tema = Your special case
    .perche = There is one name on the card, but the laws are different.
    .aiuto = If you do not know, ask the social services or the association that looked after you.
    .o-protezione-sociale = Social protection: I followed a programme of help
    .o-violenza = Violence at home
    .o-sfruttamento = Exploitation at work
    .o-reati-da-minorenne = I served a sentence for a crime done as a minor
domanda-minore-in-italia = How long have you been in Italy?
    .tema = Time in Italy
    .perche = With less time the opinion of the Ministry of Labor is needed.
    .o-piu = More than { $anni }
    .o-pari = Exactly { $anni }
    .o-meno = Less than { $anni }
domanda-progetto-minore = Did you follow the integration project for at least { $anni }?
    .tema = Integration project
    .perche = With a shorter project the opinion of the Ministry of Labor is needed.
    .aiuto = It is the project of the home or body that looked after you as a minor.
domanda-parere-minore = Do you have the positive opinion of the Ministry of Labor?
    .tema = Opinion of the Ministry
    .perche = It is a paper that the Questura asks of people who were minors alone, or in foster care.
    .aiuto = It is given by the Direzione Generale dell'Immigrazione. Ask your guardian, the home or the social services.
domanda-casa-minore = Do you have a home to stay in?
    .tema = Home
    .perche = The body of the project has to write that you have a place to live.

requisito-integrazione-percorso = At least { $anni } in Italy and { $progetto } in the project, or the opinion of the Ministry
    .no = The time in Italy or the project is shorter, and the opinion of the Ministry is missing.
    .cura = Ask the Ministry of Labor for the opinion. The home, your guardian or the social services help you for free.
    .forse = Ask the home for the dates of your arrival and of the project. A patronato tells you whether the opinion is needed.
requisito-integrazione-casa = You have a home
    .no = You have no home yet.
    .cura = Ask the home you live in or the social services of the Comune. There are houses for people who leave such a home.
    .forse = Ask the home whether it can write that you have a place to live.
requisito-parere-affidamento = You have the positive opinion of the Ministry of Labor
    .no = The opinion of the Ministry of Labor is missing.
    .cura = Ask the Direzione Generale dell'Immigrazione for it. The home, your guardian or the social services help you for free.
    .forse = Ask your guardian or the social services whether the opinion is there already.
requisito-caso-sfruttamento = Your special case is exploitation at work
    .no = Your permit for special cases has another reason: this way does not fit.
    .cura = For social protection there is a way of its own. Ask the social services or a patronato.
    .forse = Look at the decision of the Questura or ask the association that looked after you.

condizione-integrazione-breve = the time in Italy or the project is shorter than what is asked
    .no = the time in Italy and the project are enough

documento-relazione-integrazione = Report of the home where you stay and of the body of the project
    .come = It says how long you have been in Italy and in the project. It also says that you have a place to live.

avviso-integrazione-tre-anni-giusti = One line of the page says "not less than { $anni }", another "more than { $anni }". For exactly { $anni } in Italy it is not clear whether the opinion is needed: ask first.
avviso-minori-a-diciotto-anni = For people who were minors alone, the new permit after the age of { $eta } lasts { $durata } at most. The Questura checks the requirements. For work, a labor consultant, a lawyer or an accountant checks the contract.
avviso-parere-quando = The opinion is asked from { $prima } before the age of { $eta } until { $dopo } after the permit has expired. Only one page writes this: ask for confirmation.
avviso-sfruttamento-prima-della-scadenza = The page says that this permit is changed when it expires. But who changes it before that day pays no contribution: post it in time. Today these permits come from another article of the law, 18-ter. For those, ask first.

fonte-savethechildren-diciotto = Save the Children: minors alone who turn eighteen (2024)
fonte-seac-parere = SEAC: the opinion for minors alone (2022)
