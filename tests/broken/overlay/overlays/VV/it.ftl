provincia-vv = Vibo
fonte-pagina = Pagina
fonte-vv-altra = Altra
fonte-vv-mai = Mai
documento-copie = Copia
documento-vv-senza-fonte = A
documento-vv-da-nessuna-parte = B
documento-vv-passo = C
documento-vv-se = D
documento-vv-confronto = E
avviso-vv-avviso = f
avviso-vv-nessun-posto = g
orari-vv-posta = 9-12
orari-vv-comune = 9-12
documento-passaporto = Il passaporto rosso
# @1 P0002 text `documento-passaporto` is defined twice in it
orari-vv-questura = 9-12
# @1 P0504 nothing shows it
