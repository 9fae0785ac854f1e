# language: da
Egenskab: Personer fraflyttet siden den anførte fra-dato, højst 12 måneder tilbage, hentes
  Kilde: S003, søgekriterie 2. At en udeladt dato er 12 måneder, og at dagen selv tæller med, er vores.

  Baggrund:
    Givet at boligselskabet har ejet ejendommen siden for 4000 dage siden

  Abstrakt Scenario: Fraflyttet siden dagen
    Givet at Anna boede i 1. tv fra for 2000 dage siden til <til>
    Når boligselskabet slår opgangen op siden for 30 dage siden
    Så <svar>

    Eksempler:
      | til               | svar               |
      | for 29 dage siden | ses Anna           |
      | for 30 dage siden | ses Anna           |
      | for 31 dage siden | er ingen tilmeldt  |

  Abstrakt Scenario: Uden dato er det tolv måneder
    Givet at Anna boede i 1. tv fra for 2000 dage siden til <til>
    Når boligselskabet slår opgangen op
    Så <svar>

    Eksempler:
      | til                              | svar              |
      | for 12 måneder siden             | ses Anna          |
      | for 12 måneder og 1 dag siden    | er ingen tilmeldt |

  Scenarie: Længere tilbage end tolv måneder afvises
    Når boligselskabet slår opgangen op siden for 12 måneder og 1 dag siden
    Så afvises opslaget med "ugyldigt-felt"

  Scenarie: Netop tolv måneder tilbage er tilladt
    Når boligselskabet slår opgangen op siden for 12 måneder siden
    Så er ingen tilmeldt
