### Cure, religione, rendita, visite, scambi, minori, attesa della cittadinanza: le parole che servono a più pratiche.

## Permessi

permesso-cure-mediche = Permesso di soggiorno per cure mediche
permesso-motivi-religiosi = Permesso di soggiorno per motivi religiosi
permesso-giustizia = Permesso di soggiorno per motivi di giustizia
permesso-tirocinio-professionale = Permesso di soggiorno per tirocinio
    .vecchi = tirocinio formazione professionale
permesso-vacanze-lavoro = Permesso di soggiorno per vacanze-lavoro
permesso-volontariato = Permesso di soggiorno per volontariato
permesso-ricerca-lavoro-studenti = Permesso di soggiorno per ricerca lavoro o imprenditorialità degli studenti
    .vecchi = attesa occupazione dopo gli studi
permesso-adozione = Permesso di soggiorno per adozione
permesso-affidamento = Permesso di soggiorno per affidamento
permesso-attesa-riacquisto-cittadinanza = Permesso di soggiorno per attesa cittadinanza
    .vecchi = attesa riacquisto cittadinanza

## Uffici e costi

ufficio-cerimoniale = Cerimoniale Diplomatico, al Ministero degli Esteri
    .che-cosa = Si occupa dei diplomatici che lavorano in Italia.

costo-tessera-su-carta = Tessera, solo se la Questura la chiede
    .spiega = Il permesso è un foglio di carta: l'elenco non nomina la tessera. Chiedi prima di pagare.
costo-contributo-giustizia = Contributo, solo se la Questura lo chiede
    .spiega = Di solito questo permesso è troppo breve per pagarlo. Chiedi prima.
costo-contributo-breve = Contributo per il permesso
    .spiega = È la cifra più bassa, per i permessi brevi.
costo-contributo-fino-a-un-anno = Contributo per il permesso
    .spiega = È la cifra più bassa. I minorenni non la pagano.

## Condizioni

condizione-tessera-su-carta-chiesta = la Questura chiede anche la tessera
    .no = la Questura non chiede la tessera

## Avvisi

avviso-altri-accordo = In Questura si firma anche l'accordo di integrazione, se il permesso dura almeno { $durata }. È un patto con lo Stato sull'italiano e sulle regole. È per chi entra per la prima volta e ha più di { $eta } anni.
avviso-altri-accordo-sempre = In Questura si firma anche l'accordo di integrazione. È un patto con lo Stato sull'italiano e sulle regole. La legge lo chiede a chi entra per la prima volta e ha più di { $eta } anni. Il permesso deve durare almeno { $durata }.
avviso-altri-rinnovo-elenco = La Questura non pubblica l'elenco dei documenti per questo rinnovo. Quelli scritti qui sono i documenti del primo permesso con il kit. Controlla anche le istruzioni dentro il kit.
avviso-altri-ssn = L'iscrizione volontaria al Servizio Sanitario costa di solito almeno { $importo } all'anno. Gli studenti e chi è alla pari pagano meno. Si paga con il modello F24. Questa spesa non è nel totale.
avviso-tessera-su-carta = Per un permesso di carta la Questura non elenca la tessera da { $tessera }. La regola generale però la chiede sempre. Chiedi prima di pagare.

## Rinvii

rinvio-visto-altro = Ogni motivo ha il suo visto. Il sito vistoperitalia.esteri.it fa poche domande e dice quale visto serve. Poi torna qui e scegli quel nome.
    .chi = Chiedi all'Ambasciata o al Consolato italiano nel Paese dove vive chi deve partire.

## Fonti

fonte-normattiva-art-11 = Normattiva: regolamento sull'immigrazione, articolo 11 (2023)
fonte-normattiva-volontariato = Normattiva: legge sull'immigrazione, articolo 27-bis (2023)
fonte-normattiva-volontari-decreto = Normattiva: decreto legislativo 71 del 2018 (2018)
fonte-gazzetta-minori = Gazzetta Ufficiale: legge 47 del 2017 sui minori soli, articolo 10 (2017)
