# language: da
Egenskab: En beskyttet person ses med navn og markering
  Kilde: S003, "Markering om navne- og adressebeskyttelse"; CPR-loven §§ 28 og 39, stk. 2-3.

  Baggrund:
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden

  Scenarie: Markeringen følger hver række
    Givet at Anna har boet i 1. tv siden for 30 dage siden
    Og at Bent har boet i 2. th siden for 30 dage siden
    Og at Bent har navne- og adressebeskyttelse
    Når boligselskabet slår opgangen op
    Så ses
      | navn | beskyttet |
      | Anna | nej       |
      | Bent | ja        |

  Scenarie: Den nye adresse følger ikke med
    Givet at Bent boede i 2. th fra for 300 dage siden til for 30 dage siden
    Og at Bent har navne- og adressebeskyttelse
    Når boligselskabet slår opgangen op
    Så ses
      | navn | beskyttet | fraflyttet        |
      | Bent | ja        | for 30 dage siden |
    Og svaret nævner intet andet sted
