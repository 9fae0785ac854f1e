# language: da
Egenskab: Søgning på adresse, og altid med ejerens nummer
  Kilde: S003, "Søgning kan være på en postaladresse med husnummer, etage osv. eller kun med husnummer for at hente beboere i en
  hel opgang. En adresse kan også angives ved brug af DAR adresseid eller husnummerid. CVR-nummer/CPR-nummer på ejeren af
  ejendommen skal altid udfyldes."

  Baggrund:
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden
    Og at Anna har boet i 1. tv siden for 30 dage siden
    Og at Bent har boet i 2. th siden for 40 dage siden

  Scenarie: Uden etage og dør ses hele opgangen
    Når boligselskabet slår opgangen op
    Så ses
      | navn | bolig |
      | Anna | 1. tv |
      | Bent | 2. th |

  Scenarie: Med etage og dør ses boligen
    Når boligselskabet slår 2. th op
    Så ses
      | navn | bolig |
      | Bent | 2. th |

  Scenarie: DARs id for adressen er den samme bolig
    Når boligselskabet slår adresse-id for 1. tv op
    Så ses
      | navn | bolig |
      | Anna | 1. tv |

  Scenarie: DARs id for husnummeret er hele opgangen
    Når boligselskabet slår husnummer-id op
    Så ses
      | navn |
      | Anna |
      | Bent |

  Scenarie: Uden ejerens nummer afvises opslaget
    Når boligselskabet slår opgangen op uden ejerens nummer
    Så afvises opslaget med "felt-mangler"
