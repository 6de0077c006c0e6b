passo-ritiro = Ritira il permesso.
avviso-vuoto = Le pagine non dicono altro.
