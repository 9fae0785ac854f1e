# language: da
Egenskab: Personer, hvis tilflytning sidenhen er blevet annulleret, indgår ikke
  Kilde: S003, "Følgende personer indgår dog ikke" 2.

  Baggrund:
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden

  Abstrakt Scenario: En annulleret og en rettet tilflytning
    Givet at Anna har boet et andet sted siden for 4000 dage siden
    Og at Annas tilflytning til 1. tv for 50 dage siden er mærket <mærke>
    Når boligselskabet slår opgangen op
    Så er ingen tilmeldt

    Eksempler:
      | mærke |
      | A     |
      | K     |

  Scenarie: Er tilflytningen rettet, ses den rettede dag
    Givet at Anna har boet i 1. tv siden for 45 dage siden
    Og at Annas tilflytning til 1. tv for 50 dage siden er mærket K
    Når boligselskabet slår opgangen op
    Så ses
      | navn | tilflyttet        |
      | Anna | for 45 dage siden |
