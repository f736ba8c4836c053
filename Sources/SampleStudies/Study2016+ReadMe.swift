extension Study2016 {
  /// The text of README.md. Its figures were measured on the other files by a
  /// scorer of its own; measure again when a value changes.
  static let readMe = """
    # Sample study `imacs-2016` – synthetic

    **Every brand here is fictional and every value is made by a generator.** No name is meant to
    resemble a real company or body, and no figure says anything about one. The study shows what
    `imacs` does with a market of 79 brands in 11 sectors and 33 indicators. Its level is set near
    published facts of the real studies (mean iMACS 44.9 % in 2016; telecommunications and banking
    first, consumer goods and hotels last, as in 2015), whose data were never published.

    | file | what |
    |---|---|
    | `study.yaml` | the study; its titles say that it is synthetic |
    | `brands.csv` | 79 brands, sector, size (customers in thousands), followers at both ends |
    | `observations.csv` | 32 indicators × 79 brands, long; VE10 follows from the followers |

    ```
    imacs run datasets/imacs-2016
    ```

    ## How it is made

    `swift run imacs-samples datasets` writes these files, the same bytes each time: each brand and
    indicator has its own SplitMix64 stream, and only basic arithmetic is used. A brand gets a place
    on each axis around its sector (a common part and one of each axis' own; some are set by hand),
    a score for each indicator around that, and from the score the value that gives it. Values agree
    with one another: who answers nobody has no service, the worst times and no conversation; within
    one hour never exceeds answered; every brand in NO SCS hardly converses (EO06 below 6 %);
    proactive profiles show proactive replies. Five brands have no page on Facebook (EO02, EO04,
    VE01–VE03 are `NA`), five answer nobody on Twitter, eight nobody on Facebook, three nobody at
    all.

    Some brands have something to say: Galletas Trigalia and Modas Irisela (engagement ahead of
    service), Mensajeros Tordal (effective, little presence), Agencia Tributaria de Ordalia and
    Electra Murlana (promise without delivery), Gran Aldava (far above its sector). Galletas
    Trigalia, Previsora Luntana and Viajes Escarpel reach 30 points but do not converse: NO SCS.

    ## Problems planted on purpose

    None stops the study; they are there to be found.

    1. **VE09 is `NA` for 16 brands** (20.3 %, the limit is 20 %): an export that writes missing
       values as `NA`. Warning.
    2. **EP11 is `no aplica` for 16 brands** (20.3 %): a coder's mark where the code book says
       `none`, which takes zeros out of the axis. Warning.
    3. **Three brands are not ranked** because one axis is covered by less than half: Servicio de
       Salud de Miravalia (strategy), Aseguradora Brumal (effectiveness), Albergues Tondal
       (engagement).
    4. **Juguetes Peonzal has no followers at the start**, hence no VE10.

    Besides, about one cell in fifty is empty or `n/d`, and Posadas Nerival, Conservas Atunela and
    Aceites Olivarda, which answer nobody, have no EO08.

    ## Calibration

    Measured on these files under the bundled model `imacs-2016`, by a program that shares no code
    with `imacs`. Of 2,607 cells 77 are missing (3.0 %) and 57 not applicable (2.2 %); 76 brands
    are ranked.

    | sector | n | mean | median | min | max | leader |
    |---|---|---|---|---|---|---|
    | Telecomunicaciones | 6 | 67.6 | 67.1 | 53.1 | 79.4 | Telurga Móvil |
    | Banca | 10 | 58.9 | 54.9 | 42.3 | 79.8 | Banco Orvelia |
    | Transporte de viajeros | 7 | 52.3 | 46.2 | 33.8 | 73.8 | Aerolíneas Cierzal |
    | Seguros | 7 | 47.5 | 47.2 | 38.4 | 64.9 | Salud Verdania |
    | Retail y distribución | 9 | 42.9 | 39.0 | 25.1 | 70.5 | Almacenes Orlena |
    | Utilities | 6 | 42.9 | 44.4 | 17.4 | 66.0 | Enervanda |
    | Logística y transporte | 6 | 42.4 | 41.4 | 23.0 | 64.7 | Paquetería Velomar |
    | Administración pública | 5 | 42.4 | 39.2 | 35.4 | 59.8 | Ayuntamiento de Valdefábula |
    | Agencias de viaje | 7 | 37.3 | 33.2 | 24.1 | 68.6 | Trotavela |
    | Hoteles | 6 | 29.1 | 23.2 | 13.7 | 63.1 | Gran Aldava |
    | Consumo y alimentación | 7 | 25.1 | 18.7 | 8.5 | 45.9 | Cervezas Lupulera |
    | **Market** | 76 | 44.9 | 43.6 | 8.5 | 79.8 | Banco Orvelia |

    States: NO SCS 20 (26.3 %), BÁSICO 29 (38.2 %), CONSOLIDADO 24 (31.6 %), AVANZADO 3 (3.9 %).
    Axes: strategy 50.3, effectiveness 46.1, engagement 38.4; correlations 0.70 (strategy and
    effectiveness), 0.53 (strategy and engagement), 0.57 (effectiveness and engagement). Standard
    deviation of the index 17.8. The client, Banco Alfa, has 47.1: BÁSICO, 31st of the market and
    8th of its sector, 2.9 points short of CONSOLIDADO.

    """
}
