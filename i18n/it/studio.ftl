### Studio: visto, primo permesso, rinnovi, conversione in lavoro.

permesso-studio = Permesso di soggiorno per studio
permesso-lavoro-autonomo = Permesso di soggiorno per lavoro autonomo

procedura-visto-studio = Chiedere il visto per studio
    .ufficiale = Visto per studio
    .che-cosa = È il visto per venire in Italia a studiare per un periodo lungo. Si chiede prima di partire.
procedura-permesso-studio = Chiedere il primo permesso per studio
    .ufficiale = Permesso di soggiorno per motivi di studio
    .che-cosa = Sei entrato con il visto per studio. Con questo permesso resti in Italia in regola e frequenti il corso.
procedura-rinnovo-permesso-studio-universita = Rinnovare il permesso per studio all'università
    .ufficiale = Rinnovo del permesso di soggiorno per motivi di studio (Università italiane, vaticane, straniere e università private)
    .che-cosa = Frequenti l'università e il tuo permesso finisce. Con il rinnovo continui a studiare in Italia.
procedura-rinnovo-permesso-studio = Rinnovare il permesso per studio (scuola o altri corsi)
    .ufficiale = Rinnovo del permesso di soggiorno per motivi di studio (secondo ciclo, corsi superiori di studio)
    .che-cosa = Frequenti una scuola o un corso e il tuo permesso finisce. Con il rinnovo continui a studiare in Italia.
procedura-conversione-studio-lavoro-subordinato = Cambiare il permesso: da studio a lavoro per un datore
    .ufficiale = Conversione del permesso di soggiorno per studio o formazione in permesso di soggiorno per lavoro subordinato
    .che-cosa = Hai un permesso per studio o tirocinio e vuoi lavorare per un datore di lavoro. Si può fare in ogni momento dell'anno.
procedura-conversione-studio-lavoro-autonomo = Cambiare il permesso: da studio a lavoro in proprio
    .ufficiale = Conversione del permesso di soggiorno per studio o formazione in permesso di soggiorno per lavoro autonomo
    .che-cosa = Hai un permesso per studio o tirocinio e vuoi lavorare in proprio. Si può fare in ogni momento dell'anno.

## Domande

domanda-corso-studio = Quale corso frequenti?
    .tema = Il tuo corso
    .perche = All'università il rinnovo chiede anche degli esami.
    .aiuto = Guarda il certificato di iscrizione: è il foglio che dice quale corso fai.
    .o-universita = Università
    .n-universita = Italiana, vaticana, straniera o privata.
    .o-secondo-ciclo = Scuola superiore
    .n-secondo-ciclo = Gli uffici la chiamano secondo ciclo.
    .o-corsi-superiori = Un altro corso superiore di studio
    .o-formazione = Un corso di formazione professionale
domanda-esami-superati = Quanti esami hai superato dall'ultimo permesso?
    .tema = Esami superati
    .perche = Per rinnovare all'università servono alcuni esami.
    .aiuto = Guarda il libretto o il sito della tua università. Se non ne hai superati, scrivi 0.
domanda-primo-rinnovo-studio = È la prima volta che rinnovi questo permesso?
    .tema = Primo rinnovo
    .perche = Al primo rinnovo bastano meno esami.
domanda-punto-corso = A che punto è il tuo corso, o il tuo tirocinio?
    .tema = Punto del corso
    .perche = Di solito si cambia permesso dopo la fine. Ci sono due eccezioni.
    .o-finito = L'ho finito
    .o-universita = Studio ancora, all'università
    .o-maggiorenne-in-italia = Studio ancora, e ho compiuto { $eta } anni in Italia
    .o-in-corso = Non l'ho finito, e non sono in questi casi

## Requisiti

requisito-esami-superati = Esami superati: almeno { $esami }
    .no = Gli esami superati non bastano: ne servono almeno { $esami }.
    .cura = Chiedi subito all'ufficio studenti della tua università e a un patronato. Se il permesso sta per scadere, non aspettare gli esami per chiedere aiuto.
    .forse = Conta gli esami superati sul libretto. Chiedi all'ufficio studenti della tua università.
requisito-studio-in-corso = Il tuo permesso non è scaduto
    .no = Il tuo permesso è scaduto: si cambia solo un permesso non scaduto.
    .cura = Chiedi subito il rinnovo, anche se sei in ritardo. Un patronato ti aiuta gratis e ti dice quando puoi cambiare permesso.
    .forse = Guarda la data di scadenza scritta sul permesso.
requisito-corso-finito = Hai finito il corso o il tirocinio, o sei in un caso in cui non serve
    .no = Non hai ancora finito, e non sei nei casi in cui si può chiedere prima.
    .cura = Finisci il corso, poi fai domanda. Si può prima della fine solo all'università o se hai compiuto { $eta } anni in Italia.
    .forse = Chiedi alla scuola o all'università a che punto sei. Un patronato ti dice se puoi già fare domanda.

scadenza-conversione-studio = Fai domanda prima che il permesso scada
    .in-tempo = Sei in tempo. Presenta la domanda entro questo giorno.
    .tardi = Presenta la domanda subito.
    .oltre = Chiedi adesso il rinnovo del permesso per studio. Poi chiedi a un patronato, gratis, quando puoi cambiare permesso.

## Passi

passo-richiesta-visto-studio = Chiedi il visto nel tuo Paese, prima di partire
    .spiega = Fai vistare lì anche il foglio del corso: in Italia serve per il permesso.
passo-conversione-portale = Fai la domanda sul portale del Ministero
    .spiega = Il sito è portaleservizi.dlci.interno.it, parte "Sportello Unico". Un patronato può aiutarti.
passo-conversione-sportello-unico = Lo Sportello Unico controlla la domanda
    .spiega = Se tutto va bene, prepara il modulo che poi spedisci con il kit.

## Costi

costo-contributo-studio = Contributo per il permesso per studio
    .spiega = Dipende da quanto dura il nuovo permesso. I minorenni non lo pagano.

## Documenti

documento-corso-vistato = Copia del foglio sul corso di studio, con il visto del Consolato
    .come = Il Consolato lo firma quando ti dà il visto per entrare in Italia.
documento-iscrizione-corso = Prova che sei iscritto al corso
    .come = La dà la scuola o l'università.
documento-polizza-studio = Copia della polizza di assicurazione sanitaria
    .come = La polizza è il contratto che paga le cure. Deve coprire tutto il soggiorno.
documento-ssn-studio = Copia dell'iscrizione volontaria al Servizio Sanitario
    .come = Si fa alla ASL, l'azienda sanitaria della tua zona.
documento-prova-esami = Prova degli esami superati
    .come = La dà la segreteria dell'università.

alternativa-salute-studio = Le cure mediche: una di queste due carte

## Avvisi

avviso-studio-visto-elenco = Le pagine lette non dicono quali carte servono per il visto, né quanto costa. L'elenco è al Consolato e sul sito del Ministero degli Esteri.
avviso-studio-visto-familiari = Mentre chiedi il visto, puoi già chiedere il nulla osta per un familiare che viene con te.
avviso-studio-termine-ingresso = Dopo l'ingresso in Italia hai { $giorni } per chiedere il permesso. Meglio farlo il primo giorno possibile.
avviso-studio-corsi = I corsi sono quattro: scuola superiore, università, altri corsi superiori, formazione professionale. La formazione professionale dura al massimo { $durata }. La Questura ha un solo elenco di documenti per lo studio.
avviso-studio-durata = Per legge il permesso dura almeno quanto il corso, con un controllo ogni anno. Molte Questure però danno { $durata } e poi si rinnova. Questa regola viene da una sola pagina: guarda la data sul permesso.
avviso-studio-lavoro = Con questo permesso puoi lavorare fino a { $settimana } ore alla settimana e { $anno } ore all'anno.
avviso-studio-ssn = L'iscrizione volontaria al Servizio Sanitario costa agli studenti almeno { $importo } all'anno. Si paga con il modello F24. Questa spesa non è nel totale.
avviso-studio-accordo = In Questura si firma anche l'accordo di integrazione: è un patto con lo Stato sull'italiano e sulle regole. Lo firma chi entra per la prima volta e ha più di { $eta } anni. Il permesso deve durare almeno { $durata }.
avviso-studio-rinnovo-elenco = La Questura non pubblica l'elenco dei documenti per questo rinnovo. Quelli scritti qui sono i documenti del primo permesso per studio. Una pagina del 2023 chiede anche di provare che hai soldi per il soggiorno. Controlla anche le istruzioni dentro il kit.
avviso-studio-formazione-rinnovo = Per la formazione professionale le pagine lette non parlano di un rinnovo. Chiedi alla Questura prima di spedire.
avviso-studio-esami = Gli esami richiesti sono { $primo } al primo rinnovo e { $dopo } ai rinnovi dopo. Lo dice una sola pagina, del 2023. Se te lo ha impedito una malattia o un altro motivo grave, porta le prove. Se non ci arrivi, chiedi aiuto all'università e a un patronato.
avviso-studio-non-conta-lungo = Gli anni con il permesso per studio non contano per i { $anni } del permesso UE di lungo periodo.
avviso-studio-senza-quote = Dal 2023 questa conversione non ha quote: puoi chiederla in ogni momento dell'anno. Il permesso però non deve essere scaduto.
avviso-studio-prima-della-fine = La Questura di Vibo Valentia scrive che per lavorare per un datore si può solo dopo la fine del corso. La regola del 2023 permette anche prima, nel tuo caso. Se ti dicono di no, chiedi a un patronato.
avviso-studio-portale-e-kit = Prima viene il portale con lo Sportello Unico, poi il kit dalle Poste. La guida ai portali parla solo del lavoro per un datore. Per il lavoro in proprio chiedi allo Sportello Unico da dove iniziare.
avviso-studio-conversione-elenco = Nessuna pagina dà l'elenco dei documenti per lo Sportello Unico. Chiedi lì l'elenco prima di iniziare. Lo Sportello Unico guarda se hai i requisiti per il nuovo lavoro.
avviso-studio-conversione-bollo = Nel totale c'è la marca da bollo per il kit. Le pagine lette non dicono se un'altra serve per la domanda allo Sportello Unico. Chiedi allo Sportello Unico.
avviso-studio-senza-contributo = Chi cambia un permesso non scaduto non paga il contributo. La Questura però lo scrive nell'elenco dei documenti. Se te lo chiedono, mostra questa regola.
avviso-studio-autonomo-quale = Lavoro in proprio vuol dire: imprenditore, commerciante, artigiano, libero professionista, socio o amministratore, consulente, traduttore, interprete, lettore universitario. Per lo sport in proprio c'è un'altra pratica.

## Fonti

fonte-stranieri-esami = Stranieri in Italia: quanti esami servono per il rinnovo (2023)
fonte-arletti-studio = Arletti Partners: da studio a lavoro (senza data)
fonte-integrazione-studio = Portale Integrazione Migranti: la conversione da studio a lavoro (2023)
fonte-parma-ssn = Comune di Parma: il contributo per il Servizio Sanitario (2024)
