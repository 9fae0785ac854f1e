# language: da
Egenskab: Kontrol 2, ejerens nummer er knyttet til organisationens brugere
  Kilde: S003, "Kontrol 2: OK - Hvis det i søgningen anvendte CVR-nr/CPR-nr er knyttet sammen med organisationens brugere".

  Baggrund:
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden

  Scenarie: Et nummer, der ikke er knyttet til brugeren, afvises, også når det er ejerens
    Givet at udlejeren overtager ejendommen for 100 dage siden
    Når boligselskabet slår opgangen op for ejeren udlejeren
    Så afvises opslaget med "bolig-ikke-jeres"
    Og journalen har nummeret på spørgsmål 11

  Scenarie: Registrene spørges også, når nummeret ikke er knyttet, så svaret tager lige så lang tid
    Når boligselskabet slår opgangen op for ejeren udlejeren
    Så afvises opslaget med "bolig-ikke-jeres"
    Og registrene blev spurgt om adresse, ejendom og ejer

  Scenarie: En administrator må slå op for en person, der har givet fuldmagt
    Givet at Palle Ejer overtager ejendommen for 90 dage siden
    Og at Anna har boet i 1. tv siden for 30 dage siden
    Når boligselskabet slår opgangen op for ejeren Palle Ejer
    Så ses
      | navn | tilflyttet            |
      | Anna | for 30 dage siden |
