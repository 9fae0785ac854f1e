# language: da
Egenskab: En tilflytningsdato før erhvervelsen sættes lig med datoen for erhvervelsen
  Kilde: S003, "Om tilflytningsdato".

  Scenarie: Den, der boede der i forvejen, ses tilflyttet på dagen for erhvervelsen
    Givet at udlejeren har ejet ejendommen siden for 4000 dage siden
    Og at boligselskabet overtager ejendommen for 100 dage siden
    Og at Anna har boet i 1. tv siden for 300 dage siden
    Og at Bent har boet i 2. th siden for 50 dage siden
    Når boligselskabet slår opgangen op
    Så ses
      | navn | tilflyttet         |
      | Anna | for 100 dage siden |
      | Bent | for 50 dage siden  |

  Scenarie: Et skifte af andel hos den samme ejer er ingen ny erhvervelse
    Givet at boligselskabet har ejet ejendommen siden for 4000 dage siden
    Og at boligselskabets andel ændres for 100 dage siden
    Og at Anna har boet i 1. tv siden for 300 dage siden
    Når boligselskabet slår opgangen op
    Så ses
      | navn | tilflyttet         |
      | Anna | for 300 dage siden |

  Scenarie: En usikker dag er mærket, men ikke når erhvervelsen vises i stedet
    Givet at udlejeren har ejet ejendommen siden for 4000 dage siden
    Og at boligselskabet overtager ejendommen for 100 dage siden
    Og at Anna har boet i 1. tv siden for 50 dage siden, dagen er usikker
    Og at Bent har boet i 2. th siden for 300 dage siden, dagen er usikker
    Når boligselskabet slår opgangen op
    Så ses
      | navn | tilflyttet         | usikker |
      | Anna | for 50 dage siden  | ja      |
      | Bent | for 100 dage siden | nej     |

  Scenarie: En tilflytning på en ukendt dag kan også være sket efter erhvervelsen
    Givet at boligselskabet har ejet ejendommen siden for 100 dage siden
    Og at Anna har boet i 1. tv siden en ukendt dag
    Når boligselskabet slår opgangen op
    Så ses
      | navn | tilflyttet         | usikker |
      | Anna | for 100 dage siden | ja      |
