rinvio-non-ancora = Questa guida non spiega ancora questa pratica. La pratica esiste: chiedi come si fa prima di aspettare.
    .chi = Un patronato ti aiuta gratis. Anche il Comune e gli sportelli per stranieri danno informazioni gratis.
rinvio-fase-ignota = Va bene non saperlo. Porta a un patronato il passaporto e tutte le carte che hai. Insieme capite qual è il passo giusto.
    .chi = Un patronato ti aiuta gratis. Anche il Comune e gli sportelli per stranieri danno informazioni gratis.
rinvio-nome-del-permesso = Il motivo è scritto sul permesso. Guarda anche la vecchia ricevuta. Se lo trovi, torna indietro e scegli quel nome.
    .chi = Se non lo trovi, porta il permesso a un patronato. Ti aiuta gratis.
