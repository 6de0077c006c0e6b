alternativa-modo = Scegli
