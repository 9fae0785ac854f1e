# language: da
Egenskab: Kontrol 3, nummeret er det på en aktuel ejer i Ejerfortegnelsen
  Kilde: S003, "Kontrol 3: OK - Hvis CVR-nr/CPR-nr er registreret som aktuel ejer af ejendommen i Ejerfortegnelsen".

  Scenarie: Den, der har solgt, afvises
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden
    Og at udlejeren overtager ejendommen for 1 dage siden
    Når boligselskabet slår opgangen op
    Så afvises opslaget med "bolig-ikke-jeres"
    Og journalen har nummeret på spørgsmål 12

  Scenarie: Den, der først overtager siden, afvises
    Givet at udlejeren har ejet ejendommen siden for 400 dage siden
    Og at boligselskabet overtager ejendommen om 3 dage
    Når boligselskabet slår opgangen op
    Så afvises opslaget med "bolig-ikke-jeres"

  Scenarie: En ukendt adresse ligner en, som andre ejer
    Når boligselskabet slår opgangen op
    Så afvises opslaget med "bolig-ikke-jeres"
    Og registrene blev spurgt om adresse, ejendom og ejer
    Og journalen har nummeret på spørgsmål 12

  Scenarie: En medejer er ejer
    Givet at udlejeren har ejet ejendommen siden for 400 dage siden
    Og at boligselskabet er medejer siden for 20 dage siden
    Og at Anna har boet i 1. tv siden for 30 dage siden
    Når boligselskabet slår opgangen op
    Så ses
      | navn | tilflyttet        |
      | Anna | for 20 dage siden |

  Scenarie: Den, hvis adkomst er rullet tilbage, har aldrig ejet
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden, men det er rullet tilbage
    Når boligselskabet slår opgangen op
    Så afvises opslaget med "bolig-ikke-jeres"

  Scenarie: Fører adressen til flere ejendomme, skal ejeren eje dem alle
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden
    Og at udlejeren ejer en anden ejendom på samme adresse
    Når boligselskabet slår opgangen op
    Så afvises opslaget med "bolig-ikke-jeres"

  Scenarie: Svarer et register ikke, afvises opslaget, og intet tages fra før
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden
    Når boligselskabet slår opgangen op, mens Ejerfortegnelsen ikke svarer
    Så afvises opslaget med "midlertidigt-utilgaengelig"
