# Documenti che più procedure hanno in comune.

documento-modulo-kit = Modulo del kit, compilato e firmato
    .come = Il kit è la busta con la banda gialla. È gratis: alle Poste, ai patronati e nei Comuni abilitati. Patronati e Comuni aiutano gratis a compilarlo. Scrivi i dati come sul passaporto e firma.
documento-marca-da-bollo = Marca da bollo
    .come = Si compra dal tabaccaio. Si mette sul modulo.
documento-passaporto-copia = Copia del passaporto: pagine con i dati, la scadenza, i visti e i timbri
    .come = Il passaporto non deve essere scaduto.
documento-codice-fiscale-copia = Copia del codice fiscale, se lo hai già
documento-permesso-copia = Copia del permesso di soggiorno che hai
documento-dimora = Un documento che dice dove abiti adesso
documento-ospitalita = Dichiarazione di ospitalità o di cessione di fabbricato, già data alla Questura
    .come = La prepara chi ti ospita o chi ti affitta la casa.
documento-bollettino = Ricevuta del bollettino postale per la tessera e per il contributo, se si deve
documento-contratto-di-soggiorno = Copia del contratto di soggiorno per lavoro
    .come = È il contratto firmato allo Sportello Unico per l'Immigrazione.
documento-modello-unilav = Copia del modello Unilav
    .come = È la comunicazione dell'assunzione. La fa il datore di lavoro: chiedila a lui.
documento-denuncia-inps = Copia della denuncia del rapporto di lavoro domestico all'INPS
    .come = La fa la famiglia per cui lavori: chiedila a loro.
documento-passaporto = Passaporto originale, o un documento che vale come il passaporto
documento-ricevuta-assicurata = Ricevuta originale della spedizione del kit (assicurata)
    .come = La ricevi quando spedisci il kit.
documento-appuntamento = Foglio dell'appuntamento in Questura
    .come = Lo ricevi quando spedisci il kit.
documento-matrici-bollettini = La parte del bollettino che resta a te (matrice), se paghi il contributo
documento-originali-del-kit = Gli originali di tutti i documenti messi in copia nel kit
documento-permesso = Il permesso di soggiorno che hai, originale
documento-fototessera = Fototessera formato ICAO
    .come = È la foto che si usa per il passaporto.

alternativa-dimora = La casa dove abiti: una di queste due carte

documento-bollettino-tessera = Ricevuta del bollettino postale per la tessera
documento-passaporto-se-posseduto = Copia del passaporto o documento di viaggio, se lo hai
    .come = Copia le pagine con i dati, la scadenza, i visti e i timbri. Se non lo hai, o è scaduto, presenta lo stesso la domanda.
documento-permesso-se-posseduto = Permesso di soggiorno, se lo hai
documento-domanda-asilo = Domanda di protezione internazionale (modello C3)
    .come = Si compila in Questura quando chiedi asilo.
documento-richiesta-rinnovo-asilo = Domanda di rinnovo del permesso per richiesta asilo
documento-carte-del-ricorso = Carte del ricorso al giudice contro la decisione
    .come = Le ha il tuo avvocato. In alcuni casi serve anche la sospensiva: il giudice ferma gli effetti della decisione.
documento-decisione-commissione = Decisione della Commissione Territoriale
    .come = Se la protezione te l'ha data un giudice, chiedi in Questura quale carta portare. Le pagine lette non lo dicono.
documento-decisione-negativa = Decisione della Commissione Territoriale che dice di no
    .come = Porta all'avvocato tutta la carta che ti hanno dato.
