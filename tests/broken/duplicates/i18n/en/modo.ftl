alternativa-modo = Choose
