### From the clearance to the family permit, its renewal and the change to work or study.

procedura-nullaosta-ricongiungimento-genitore-figlio-minore = Bring the other parent of a minor who lives in Italy
    .ufficiale = Nullaosta per ricongiungimento del genitore naturale al figlio minore già regolarmente soggiornante in Italia con l'altro genitore
    .che-cosa = A minor lives in Italy lawfully with one parent. This parent asks for the nulla osta for the other one.
procedura-nullaosta-familiare-al-seguito = Enter Italy together with the family
    .ufficiale = Nullaosta per familiare al seguito
    .che-cosa = You were given a work visa, or another visa that allows it. With this nulla osta the family enters together with you.
procedura-visto-motivi-familiari = Ask for the family visa
    .ufficiale = Visto per motivi familiari
    .che-cosa = The relative is in the home country. With the nulla osta the relative asks for the visa to enter Italy.
procedura-permesso-familiari-ricongiungimento = The first permit after the family visa
    .ufficiale = Permesso di soggiorno per motivi familiari (con visto di ingresso)
    .che-cosa = You entered with a family visa: for reunification, to be with your child, or accompanying a relative.
procedura-permesso-familiari-genitore-minore-italiano = The permit of the parent of an Italian minor
    .ufficiale = Permesso di soggiorno per motivi familiari, genitore straniero di minore italiano (articolo 30, comma 1, lettera d)
    .che-cosa = Your child is Italian and a minor. You ask for a family permit.
procedura-rinnovo-permesso-motivi-familiari = Renew the family permit
    .ufficiale = Rinnovo del permesso di soggiorno per motivi familiari
    .che-cosa = Your family permit is ending. With the renewal you stay for the same reason.
procedura-conversione-familiari-lavoro-subordinato = From family, or other permits, to a job with an employer
    .ufficiale = Conversione del permesso di soggiorno per motivi familiari in permesso per lavoro subordinato
    .che-cosa = You have a permit for family, foster care, integration of a minor, exploitation at work or civic courage. If you work for somebody, you can ask for a work permit, with the kit.
procedura-conversione-familiari-lavoro-autonomo = From family, or other permits, to self-employment
    .ufficiale = Conversione del permesso di soggiorno per motivi familiari in permesso per lavoro autonomo
    .che-cosa = You have a permit for family, foster care, integration of a minor, exploitation at work or civic courage. If you work for yourself, you can ask for a self-employment permit, with the kit.
procedura-conversione-familiari-studio = From family, foster care or integration of a minor to study
    .ufficiale = Conversione del permesso di soggiorno per motivi familiari in permesso per studio o formazione
    .che-cosa = You have one of these permits and study: upper school, training or university. You can ask for a study permit, with the kit.

## Questions

domanda-primo-famiglia = Which is your case?
    .tema = Your case
    .perche = Each case has its own permit and office.
    .o-visto-famiglia = I entered with a family visa
    .n-visto-famiglia = Your relative in Italy is a foreigner: reunification, or accompanying a relative.
    .o-genitore-minore-italiano = My child is Italian and a minor
    .o-parente-italiano = A relative of mine is Italian: husband, wife, parent, child, grandparent, grandchild…
    .o-fratello-italiano = My brother or sister is Italian
    .o-familiare-ue = A relative of mine is a citizen of another EU country
    .o-gia-in-italia = I was in Italy already for another reason, with a foreign relative
    .o-figlio-nato = My child is small: born in Italy, or entered without a visa
domanda-nulla-osta-in-mano = Has the nulla osta for the relative already been given?
    .tema = Nulla osta
    .perche = The visa is usually asked for with the nulla osta.
    .aiuto = The signed nulla osta is downloaded from the portal where the application was made.
    .o-si = Yes, we have it
    .o-no = No, not yet
    .o-italiano = Not needed: the person who lives in Italy is an Italian citizen
    .n-italiano = Also somebody who became Italian recently.
domanda-famiglia-di-italiano = Is your permit the one for relatives of an Italian citizen?
    .tema = Permit for relatives of Italians
    .perche = People with that permit do not pay the contribution.
    .aiuto = It is a long permit that exists since 2023. Look at the receipt or ask your Italian relative.
domanda-attivita-autonoma = What kind of self-employed work do you do?
    .tema = Self-employed work
    .perche = The papers change with the kind of activity.
    .o-impresa = A business: trade, crafts, industry
    .o-libera-professione = A profession on your own account (libera professione)
    .o-collaborazione = Consultancy or collaboration, without license or register
    .o-socio = Partner or director of a company or cooperative
    .n-socio = The company is already at work.
domanda-iscritto-corso = Are you enrolled in a course of study?
    .tema = Enrollment
    .perche = For the study permit you must be enrolled in a regular course.

## Requirements

requisito-nulla-osta-altri-requisiti = The parent in Italy has a job, a home and the other requirements
    .no = The parent in Italy does not meet the requirements.
    .forse = At least a job and a home in Italy are needed. For the others ask the Sportello Unico or a patronato.
requisito-visto-per-seguito = You were given a visa that lets you bring the family
    .no = Your visa does not let you bring the family.
    .forse = Visas for work, study and religious reasons do. For seasonal work and other visas the pages do not say: ask the consulate.
requisito-nulla-osta-in-mano = The nulla osta is there, or not needed
    .no = The nulla osta is not there yet.
    .cura = The person who lives in Italy asks for the nulla osta first, on the Ministry's portal.
    .forse = Ask the person who lives in Italy whether the nulla osta has been downloaded.
requisito-entrato-per-famiglia = You entered with a family visa
    .no = You did not enter with a family visa.
    .forse = The reason is written on the visa, in the passport.
requisito-genitore-di-italiano = You are the parent of an Italian minor
    .no = You are not the parent of an Italian minor.
    .forse = Ask the Comune whether your child is an Italian citizen.
requisito-lavoro-trovato = You have a job with an employer
    .no = You have no job now.
    .cura = Ask for the new permit when you have a job. Until then keep the permit you have.
    .forse = Check whether your contract is running. A patronato or a trade union can look at it with you.
requisito-iscrizione-corso = You are enrolled in a regular course of study
    .no = You are not enrolled yet.
    .cura = Enroll, and ask the school or university for the paper that proves it.
    .forse = Ask the office of the school or university.

## Stops and fees

passo-domanda-nulla-osta-altri = Apply on the Ministry's portal
    .spiega = The application is made online only, with SPID or CIE. A patronato can help you.
passo-rilascio-nulla-osta-altri = The Sportello Unico examines the application
    .spiega = With the nulla osta the relative can ask for the visa.
passo-visto-famiglia = The relative asks for the visa in the home country
    .spiega = The list of papers is on the website of the Foreign Ministry.
passo-sportello-dopo-ingresso = Contact the Sportello Unico per l'Immigrazione at once
    .spiega = You fix an appointment and get the form for the permit. The integration agreement is signed here too.

costo-contributo-famiglia = Contribution for the permit
    .spiega = It depends on how long the permit lasts. Minors do not pay it.

## Documents

documento-nulla-osta-famiglia = Copy of the nulla osta for the relative
    .come = The signed nulla osta is downloaded from the Ministry's portal.
documento-licenza-attivita = Authorization or license for your activity, if one is needed
    .come = Ask the Comune or the Chamber of Commerce which one your work needs.
documento-bilancio-recente = Accounts and balance sheet of the last months
    .come = The last 3-6 months. A registered accountant prepares and signs (vidima) them.
documento-fatture-recenti = Latest purchase and sales invoices
documento-mezzi-propri = Papers on the money you have to live on
documento-mezzi-genitori = Papers on your parents' money
    .come = Fine if they maintain you.
documento-parere-ministero-lavoro = Positive opinion of the Ministry of Labor
    .come = The Directorate General for Immigration and Integration Policies gives it.

alternativa-mezzi-per-studiare = Money to live on: one of these two proofs

## Notices

avviso-nulla-osta-altri-elenco = For this nulla osta the pages we read give neither the list of papers nor all the requirements. They are on the portal and at the Sportello Unico. Ask a patronato for help.
avviso-nulla-osta-altri-costi = The pages do not say what this application costs. For reunification a revenue stamp of { $bollo } is paid: it may be needed here too. Ask the Sportello Unico.
avviso-nulla-osta-altri-termine = For the reunification clearance the law gives the Sportello Unico { $termine }. We do not know whether this holds for this case too. Ask the Sportello Unico.
avviso-seguito-da-lontano = People who do not live in Italy yet may have no SPID or CIE. The pages do not say who can apply in their place. Ask the consulate or the employer.
avviso-visto-famiglia-elenco = None of the pages we read lists the papers for the visa. Look for the list on the website of the Italian consulate. Papers on kinship must be translated and legalized.
avviso-visto-famiglia-costi = The pages we read do not say what the visa costs. Ask the Italian consulate.
avviso-visto-parente-italiano = There is no nulla osta for the relative of an Italian citizen. The relative goes straight to the Italian consulate.
avviso-primo-famiglia-sportello = First the Sportello Unico, then the post office. The page of the Questura speaks of the kit only, the other pages say to contact the Sportello Unico first.
avviso-famiglia-altri-kit = Children under { $anni } go into the parent's application. Every other relative, also one of { $anni } or older, sends their own kit.
avviso-famiglia-durata = The Questura decides the length. A family renewal can reach { $massimo }, the first permit perhaps not.
avviso-genitore-italiano-elenco = No page lists the papers for this permit. Here are those of every kit. Ask the Questura how to prove that you are the parent and that your child is Italian.
avviso-genitore-italiano-ingresso = If you have just entered, do not wait: apply within { $giorni } of entering. Contact the Sportello Unico too. If you have been here for some time, ask a patronato, it is free.
avviso-rinnovo-famiglia-elenco = The Questura publishes no list for this renewal. Here are the papers of every kit. Papers on family and income may be needed too: read the instructions of the kit or ask a patronato.
avviso-conversione-art-19 = For the permit of people with an Italian relative the table writes "Questura / Poste". The text says that every conversion is made with the kit. If the post office refuses, go to the Questura.
avviso-conversione-modello-f24 = The F24 form is needed in some cases only. The page does not say which: if you have it, add it.
avviso-conversione-studio-anni = Careful: years with a study permit do not count for the long-term permit. And with a study permit that permit cannot be asked for.
