# language: da
Egenskab: Der anvendes altid virkningsperiode og ikke registreringsperiode
  Kilde: S003, "Bemærk at der altid anvendes virkningsperiode (gyldighedsperiode) og ikke registreringsperiode".

  Scenarie: En flytning, der først er registreret i dag, ses fra den dag, den har virkning
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden
    Og at Anna har boet i 1. tv siden for 200 dage siden
    Når boligselskabet slår opgangen op
    Så ses
      | navn | tilflyttet         |
      | Anna | for 200 dage siden |
