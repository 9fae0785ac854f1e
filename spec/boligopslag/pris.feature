# language: da
Egenskab: Hvert opslag er mærket med sin prisklasse
  Kilde: S003, "November 2020: opslag 7 øre". Et afslag koster intet.

  Scenarie: Et svar koster, og et afslag gør ikke
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden
    Når boligselskabet slår opgangen op
    Så er prisklassen "boligopslag"
    Når boligselskabet slår opgangen op for ejeren udlejeren
    Så er prisklassen "gratis"
