# language: da
Egenskab: Kontrol 1, brugeren er tildelt adgang til tjenesten
  Kilde: S003, "Kontrol 1: OK - Hvis bruger (personkode) er tildelt adgang til tjenesten", og prisen: virksomheden skal have
  abonnement på CPRWeb eller på CPR Services.

  Baggrund:
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden

  Scenarie: En bruger med tjenesten og abonnement får svar
    Givet at Anna har boet i 1. tv siden for 30 dage siden
    Når boligselskabet slår opgangen op
    Så ses
      | navn | bolig |
      | Anna | 1. tv |

  Scenarie: En bruger uden tjenesten afvises
    Når kommunen slår opgangen op
    Så afvises opslaget med "tjeneste-ikke-tilladt"
    Og journalen har nummeret på spørgsmål 10

  @gctp @rest
  Scenarie: Uden abonnement på CPR Services er den vej lukket
    Givet at udlejeren overtager ejendommen for 100 dage siden
    Når udlejeren slår opgangen op
    Så afvises opslaget med "retsspoergsmaal"
    Og journalen har nummeret på spørgsmål 10

  @web
  Scenarie: Med abonnement på CPRWeb er den vej åben
    Givet at udlejeren overtager ejendommen for 100 dage siden
    Når udlejeren slår opgangen op
    Så er ingen tilmeldt
