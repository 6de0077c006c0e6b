# Documenti che più procedure hanno in comune.

documento-modulo-kit = Modulo del kit, compilato e firmato
    .come = Il kit (busta con la banda gialla) è gratis alle Poste. Patronati e Comuni aiutano gratis a compilarlo.
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
documento-passaporto = Passaporto originale
documento-ricevuta-assicurata = Ricevuta originale della spedizione del kit (assicurata)
    .come = Te la danno alle Poste quando spedisci.
documento-appuntamento = Foglio dell'appuntamento in Questura
    .come = Te lo danno alle Poste quando spedisci.
documento-matrici-bollettini = La parte del bollettino che resta a te (matrice)
documento-originali-del-kit = Gli originali di tutti i documenti messi in copia nel kit
documento-permesso = Il permesso di soggiorno che hai, originale
documento-fototessera = Fototessera formato ICAO
    .come = È la foto che si usa per il passaporto.

alternativa-dimora = La casa dove abiti: una di queste due carte

documento-bollettino-tessera = Ricevuta del bollettino postale per la tessera
documento-passaporto-se-posseduto = Passaporto o documento di viaggio, se lo hai (con una copia)
    .come = Se non lo hai, presenta lo stesso la domanda.
documento-permesso-se-posseduto = Permesso di soggiorno, se ne hai già uno (con una copia)
documento-domanda-asilo = Domanda di protezione internazionale (modello C3)
    .come = Si compila in Questura.
documento-richiesta-rinnovo-asilo = Richiesta di rinnovo: aspetti ancora la decisione della Commissione
documento-carte-del-ricorso = Carte del ricorso al giudice contro la decisione
    .come = Le ha il tuo avvocato. In alcuni casi serve anche la sospensiva: il giudice ferma gli effetti della decisione.
documento-decisione-commissione = Decisione della Commissione Territoriale
