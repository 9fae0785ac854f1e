# language: da
Egenskab: Personer fraflyttet før den nuværende ejers erhvervelse af boligen indgår ikke
  Kilde: S003, "Følgende personer indgår dog ikke" 1. At dagen for erhvervelsen tæller som efter, er vores.

  Abstrakt Scenario: Salg inden for de tolv måneder
    Givet at udlejeren har ejet ejendommen siden for 4000 dage siden
    Og at boligselskabet overtager ejendommen for 100 dage siden
    Og at Anna boede i 1. tv fra for 2000 dage siden til <til>
    Når boligselskabet slår opgangen op
    Så <svar>

    Eksempler:
      | til                | svar              |
      | for 101 dage siden | er ingen tilmeldt |
      | for 100 dage siden | ses Anna          |
      | for 99 dage siden  | ses Anna          |
