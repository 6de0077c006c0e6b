procedura-rinnovo-studio = Studio
    .ufficiale = Studio
    .che-cosa = Studio.
