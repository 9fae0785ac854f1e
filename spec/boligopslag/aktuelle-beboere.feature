# language: da
Egenskab: Personer med aktuel bopæl i boligen hentes
  Kilde: S003, søgekriterie 1.

  Baggrund:
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden

  Scenarie: Den, der bor der i dag, ses med sin tilflytningsdato
    Givet at Anna har boet i 1. tv siden for 30 dage siden
    Når boligselskabet slår opgangen op
    Så ses
      | navn | tilflyttet        | fraflyttet |
      | Anna | for 30 dage siden |            |

  Scenarie: Ingen beboere er et svar
    Når boligselskabet slår opgangen op
    Så er ingen tilmeldt

  Scenarie: Den, der flyttede ind og ud samme dag, har ikke boet der
    Givet at Anna boede i 1. tv fra for 30 dage siden til for 30 dage siden
    Når boligselskabet slår opgangen op
    Så er ingen tilmeldt

  Scenarie: Den, der døde, ses som fraflyttet på dagen
    Givet at Anna har boet i 1. tv siden for 300 dage siden
    Og at Anna døde for 10 dage siden
    Når boligselskabet slår opgangen op
    Så ses
      | navn | fraflyttet        |
      | Anna | for 10 dage siden |

  Scenarie: Den, der flytter inden for opgangen, ses i begge boliger
    Givet at Anna flyttede fra 1. tv til 2. th for 50 dage siden
    Når boligselskabet slår opgangen op
    Så ses
      | navn | bolig | fraflyttet        |
      | Anna | 1. tv | for 50 dage siden |
      | Anna | 2. th |                   |
