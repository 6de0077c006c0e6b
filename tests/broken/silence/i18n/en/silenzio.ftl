passo-ritiro = Collect the permit.
avviso-vuoto = The pages say no more.
