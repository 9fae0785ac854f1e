# language: da
Egenskab: Virksomheden har accepteret standardvilkårene
  Kilde: S003, "Skal anvendes i overensstemmelse med CPR’s standardvilkår for private virksomheder." Vilkårenes ordlyd er ikke
  offentlig; at de er accepteret, gemmes med dagen og kontrolleres ved hvert opslag.

  Scenarie: Uden accept er hver vej lukket, også med abonnement
    Givet at nybegynderen har ejet ejendommen siden for 400 dage siden
    Og at Anna har boet i 1. tv siden for 30 dage siden
    Når nybegynderen slår opgangen op
    Så afvises opslaget med "retsspoergsmaal"
    Og journalen har nummeret på spørgsmål 13
    Og er prisklassen "gratis"

  Scenarie: Med accept er vejen åben
    Givet at boligselskabet har ejet ejendommen siden for 400 dage siden
    Og at Anna har boet i 1. tv siden for 30 dage siden
    Når boligselskabet slår opgangen op
    Så ses Anna
