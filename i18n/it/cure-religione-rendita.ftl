### Cure mediche, motivi religiosi, residenza elettiva.

procedura-visto-cure-mediche = Chiedere il visto per cure mediche
    .ufficiale = Visto per cure mediche
    .che-cosa = È il visto per venire in Italia a curarsi. Si chiede prima di partire.
procedura-permesso-cure-mediche = Avere il permesso per cure mediche, con il visto
    .ufficiale = Permesso di soggiorno per cure mediche o salute
    .che-cosa = Sei entrato con il visto per curarti, o per accompagnare chi si cura. Con questo permesso resti in regola per tutta la cura.
procedura-rinnovo-permesso-cure-mediche = Rinnovare il permesso per cure mediche
    .ufficiale = Rinnovo del permesso di soggiorno per cure mediche o salute
    .che-cosa = La cura continua e il permesso finisce. Si rinnova finché serve.
procedura-visto-motivi-religiosi = Chiedere il visto per motivi religiosi
    .ufficiale = Visto per motivi religiosi
    .che-cosa = È il visto per religiosi e ministri di culto che vengono in Italia.
procedura-permesso-motivi-religiosi = Chiedere il primo permesso per motivi religiosi
    .ufficiale = Permesso di soggiorno per motivi religiosi (funzioni di ministro di culto)
    .che-cosa = Sei entrato con il visto per motivi religiosi. Con questo permesso resti in Italia in regola.
procedura-rinnovo-permesso-motivi-religiosi = Rinnovare il permesso per motivi religiosi
    .ufficiale = Rinnovo del permesso di soggiorno per motivi religiosi (funzioni di ministro di culto)
    .che-cosa = Hai ancora il tuo incarico religioso e il permesso finisce.
procedura-conversione-studio-motivi-religiosi = Cambiare il permesso: da studio a motivi religiosi
    .ufficiale = Conversione del permesso di soggiorno per studio o formazione in permesso di soggiorno per motivi religiosi
    .che-cosa = Hai finito gli studi religiosi in Italia e la tua comunità ti chiama a lavorare qui.
procedura-visto-residenza-elettiva = Chiedere il visto per vivere in Italia di pensione o rendita
    .ufficiale = Visto per residenza elettiva
    .che-cosa = È il visto per chi vive di pensione o di rendita e vuole stare in Italia senza lavorare.
procedura-permesso-residenza-elettiva = Chiedere il primo permesso per residenza elettiva
    .ufficiale = Permesso di soggiorno per residenza elettiva
    .che-cosa = Sei entrato con il visto per vivere di pensione o di rendita. Con questo permesso resti in regola.
procedura-rinnovo-permesso-residenza-elettiva = Rinnovare il permesso per residenza elettiva
    .ufficiale = Rinnovo del permesso di soggiorno per residenza elettiva
    .che-cosa = Vivi ancora di pensione o di rendita e il permesso finisce.

## Domande

domanda-cure-caso = Perché hai, o chiedi, il permesso per cure mediche?
    .tema = Il tuo caso
    .perche = Chi entra con un visto ha un permesso. La gravidanza e le malattie gravi ne hanno un altro.
    .o-visto = Sono entrato con il visto per curarmi
    .o-accompagnatore = Accompagno una persona che si cura
    .o-gravidanza = Gravidanza, o un figlio nato da poco
    .n-gravidanza = Vale anche per il marito o per il padre.
    .o-malattia-grave = Una malattia grave, senza visto per cure
domanda-cura-continua = La cura deve continuare?
    .tema = La cura continua
    .perche = Il permesso si rinnova solo se la cura serve ancora.
    .aiuto = Lo dice l'ospedale, per iscritto.
domanda-incarico-religioso = Hai ancora il tuo incarico religioso?
    .tema = Incarico religioso
    .perche = Il permesso dura finché hai questo incarico.
domanda-voti-religiosi = Hai finito gli studi religiosi, hai preso i voti e hai un incarico in Italia?
    .tema = Studi religiosi finiti
    .perche = Una circolare permette il cambio solo in questo caso.
    .aiuto = Prendere i voti vuol dire entrare per sempre nella vita religiosa. Chiedi alla tua comunità.
domanda-lavora-con-rendita = Lavori in Italia?
    .tema = Lavoro
    .perche = Questo permesso è per chi vive senza lavorare.

## Requisiti

requisito-entrato-per-cure = Sei entrato con il visto per cure, o accompagni chi si cura
    .no = Il tuo è un altro caso: gravidanza, figlio nato da poco o malattia grave.
    .cura = Per questi casi c'è un altro permesso, senza visto. Vai in Questura con la carta del medico. Un patronato ti aiuta gratis.
    .forse = Guarda il visto nel passaporto. Un patronato può leggerlo con te.
requisito-cura-continua = La cura deve continuare
    .no = La cura è finita: il permesso non si rinnova.
    .cura = Chiedi a un patronato, gratis, se per te c'è un'altra strada. Fallo prima che il permesso scada.
    .forse = Chiedi all'ospedale quanto dura ancora la cura.
requisito-incarico-religioso = Hai ancora un incarico religioso
    .no = Non hai più un incarico religioso.
    .cura = Chiedi alla tua comunità se può darti un incarico. Un patronato ti dice gratis se c'è un altro permesso per te.
    .forse = Chiedi alla tua comunità di scriverlo.
requisito-voti-religiosi = Hai finito gli studi religiosi, hai preso i voti e hai un incarico in Italia
    .no = Non hai ancora finito gli studi, preso i voti o avuto un incarico.
    .cura = Fai domanda quando ci sono tutte e tre le cose. Fino ad allora rinnova il permesso per studio.
    .forse = Chiedi alla tua comunità religiosa.
requisito-senza-lavoro-elettiva = Vivi senza lavorare
    .no = Lavori: questo permesso è per chi vive senza lavorare.
    .cura = Guarda qui sotto come passare a un permesso per lavoro. Un patronato ti aiuta gratis.
    .forse = Conta ogni lavoro, anche in proprio.

## Condizioni

condizione-lavora-con-la-rendita = lavori in Italia
    .no = non lavori in Italia
condizione-chiede-il-marito = chiede il permesso il marito
    .no = chi chiede il permesso non è il marito
condizione-chiede-il-padre = chiede il permesso il padre, non sposato con la madre
    .no = chi chiede il permesso non è il padre non sposato

## Documenti

documento-dichiarazione-struttura = Dichiarazione dell'ospedale o della clinica dove ti curi
    .come = La struttura è pubblica, o privata ma accreditata. Scrive quale cura fai, quando inizia e quanto può durare.
documento-deposito-cure = Prova del deposito pagato alla struttura
    .come = È una somma che si paga prima come garanzia (cauzione).
documento-vitto-alloggio-cure = Prova che ci sono casa e cibo dopo la cura
    .come = Vale per il tempo in cui ti riprendi (convalescenza) e per chi ti accompagna.
documento-dichiarazione-ente-religioso = Dichiarazione dell'ente religioso
    .come = Dice quale incarico hai e di quali soldi vivi.
documento-risorse-residenza = Prova dei soldi con cui vivi
    .come = Per esempio pensione, affitti, rendite. Chiedi alla Questura quali carte vanno bene.
documento-casa-residenza = Prova che hai una casa in Italia
    .come = Per esempio l'atto di acquisto. Chiedi alla Questura se basta il contratto di affitto.

## Avvisi

avviso-cure-che-cosa = È per chi deve curarsi in un ospedale italiano, pubblico o privato riconosciuto (accreditato). Vale per un tempo breve o lungo, ma sempre con una fine.
avviso-cure-prepara = In Italia la Questura chiederà tre carte: dichiarazione della struttura, prova del deposito, casa e cibo dopo la cura. Preparale prima di partire.
avviso-cure-accompagnatore = Anche chi accompagna chiede il suo permesso in Questura e non paga il contributo. L'elenco parla solo di casa e cibo per l'accompagnatore: chiedi quali altre carte servono.
avviso-cure-durata = Il permesso dura quanto la cura prevista. Si rinnova finché l'ospedale scrive che la cura serve ancora.
avviso-cure-contributo = Chi è in Italia per cure mediche non paga il contributo. Non lo paga neanche chi lo accompagna.
avviso-cure-lavoro = Una pagina dice: con questo permesso si può lavorare, ma non ci si iscrive al Servizio Sanitario. Le cure si pagano. Le altre pagine non ne parlano: chiedi alla Questura.
avviso-cure-conversione = La tabella della Questura permette di cambiare questo permesso, senza dire come. Per una pagina, con il visto per cure non si passa al lavoro. Dal 2023 non si può neanche con il permesso per malattia grave.
avviso-cure-senza-visto = Per la gravidanza, e fino a { $mesi } dopo il parto, c'è un permesso senza visto. Vale anche per il marito. Un altro è per chi ha una malattia grave e non può tornare nel suo Paese. Si chiedono in Questura.
avviso-religiosi-che-cosa = È per religiosi e ministri di culto di una confessione organizzata. Vengono per manifestazioni di culto o per attività religiose e pastorali.
avviso-religiosi-breve = Una pagina del 2014 parla anche di soggiorni brevi, ma indica solo il permesso. Per visite fino a { $mesi } la regola generale è un'altra: timbro alla frontiera o dichiarazione di presenza. Chiedi al Consolato quale vale per te.
avviso-religiosi-lavoro = La tabella della Questura non parla del cambio di questo permesso. Nel 2015 il Ministero diceva no al passaggio al lavoro. Per una pagina del 2023 oggi si può: chiedi a un patronato.
avviso-religiosi-da-studio = Il cambio è per chi finisce gli studi religiosi, prende i voti e lavora qui per la sua comunità. Lo dice una circolare del 2005.
avviso-religiosi-da-studio-elenco = Nessuna pagina dà l'elenco per questo cambio. Qui trovi le carte del primo permesso per motivi religiosi. Chiedi alla Questura prima di spedire.
avviso-elettiva-senza-lavoro = Con questo visto si vive in Italia di pensione, affitti o altre rendite, senza lavorare.
avviso-elettiva-reddito = La Questura chiede i soldi necessari, senza una cifra. Per il visto, due pagine del 2023 parlano di almeno { $importo } all'anno e di una casa in Italia. Con la famiglia serve di più. Chiedi al Consolato o alla Questura.
avviso-elettiva-pensione = Chi è già in Italia con un permesso per lavoro o famiglia può passare a questo permesso. Serve una pensione italiana.
avviso-elettiva-conversione = La tabella della Questura manda alle Poste per cambiare questo permesso, ma non dà un elenco. Per una pagina del 2023 si può passare al lavoro: chiedi a un patronato.

## Rinvii

rinvio-conversione-religiosi = Le pagine lette ammettono questo cambio solo per chi ha un permesso per studio. Con un altro permesso chiedi prima di fare domanda.
    .chi = Chiedi alla tua comunità religiosa e alla Questura. Un patronato ti aiuta gratis.

## Fonti

fonte-sospermesso-cure = SOS Permesso: il permesso per cure mediche (senza data)
fonte-circolare-religiosi = Ministero dell'Interno: circolare sui permessi per motivi religiosi (2005)
fonte-lavorofacile-religiosi = Lavorofacile.it: permesso religioso e lavoro (2015)
fonte-stranieri-elettiva = Stranieri in Italia: il permesso per residenza elettiva (2023)
fonte-dgassociati-elettiva = DG Associati: il permesso per residenza elettiva (2023)
