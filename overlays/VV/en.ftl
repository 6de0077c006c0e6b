### Vibo Valentia: the words of overlay.ron. A notice reads after "Asked by the Questura of Vibo Valentia:".

provincia-vv = Vibo Valentia

documento-vv-copie-del-kit = A copy of all the papers that you put in the kit
    .come = Bring it together with the originals.

avviso-vv-ospitalita = the declaration must have been given to this Questura already.
avviso-vv-ritiro = collect the permit at this Questura.
