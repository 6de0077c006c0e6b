rinvio-non-ancora = This guide does not explain this procedure yet. The procedure exists: ask how it works before you wait.
    .chi = A patronato (free advice office) helps you for free. The town hall and the desks for foreigners give free information too.
rinvio-fase-ignota = It is fine not to know. Bring your passport and all the papers you have to a patronato. Together you find the right step.
    .chi = A patronato (free advice office) helps you for free. The town hall and the desks for foreigners give free information too.
rinvio-nome-del-permesso = The reason is written on the permit. Look at the old receipt too. If you find it, go back and choose that name.
    .chi = If you do not find it, bring the permit to a patronato (free advice office). They help you for free.
