### Vibo Valentia: le parole di overlay.ron. Un avviso si legge dopo "Chiesto dalla Questura di Vibo Valentia:".

provincia-vv = Vibo Valentia

documento-vv-copie-del-kit = Una copia di tutti i documenti messi nel kit
    .come = Portala insieme agli originali.

avviso-vv-ospitalita = la dichiarazione deve essere già stata data a questa Questura.
avviso-vv-ritiro = ritira il permesso in questa Questura.
