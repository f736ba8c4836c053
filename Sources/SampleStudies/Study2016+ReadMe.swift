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
    | `coding-ana.xlsx`, `coding-luis.xlsx` | EP01–EP11 as two coders saw them: the workbooks of `imacs new --coders ana,luis`, filled in |
    | `coding-luis-administracion.csv` | what Luis coded last, saved by a Spanish Excel: `;`, decimal comma, Windows-1252 |
    | `observations.csv` | EO01–EO12 and VE01–VE09, long; VE10 follows from the followers |

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
    2. **EP11 is not applicable to 16 brands** (20.3 %): both coders wrote `NA` or `no aplica` where
       the code book says `none`, which takes zeros out of the axis. Warning.
    3. **The coders agree too little on EP05 and EP07** (Krippendorff's α 0.59 and 0.53; 0.80 over
       all): what counts as a commitment, and where reactive ends and proactive begins. Warnings.
    4. **Three brands are not ranked** because one axis is covered by less than half: Servicio de
       Salud de Miravalia (strategy), Aseguradora Brumal (effectiveness), Albergues Tondal
       (engagement).
    5. **Juguetes Peonzal has no followers at the start**, hence no VE10.

    Besides, about one cell in fifty is empty or `n/d`, a coding in fifty is one coder's alone, and Posadas Nerival, Conservas Atunela and
    Aceites Olivarda, which answer nobody, have no EO08.

    ## Calibration

    Measured on these files under the bundled model `imacs-2016`, by a program that shares no code
    with `imacs`. Of 2,607 cells 77 are missing (3.0 %) and 57 not applicable (2.2 %); 76 brands
    are ranked.

    | sector | n | mean | median | min | max | leader |
    |---|---|---|---|---|---|---|
    | Telecomunicaciones | 6 | 67.7 | 67.5 | 53.1 | 79.0 | Telurga Móvil |
    | Banca | 10 | 58.0 | 55.5 | 42.3 | 77.8 | Banco Orvelia |
    | Transporte de viajeros | 7 | 52.1 | 46.0 | 35.9 | 72.3 | Aerolíneas Cierzal |
    | Seguros | 7 | 47.6 | 47.6 | 38.9 | 64.2 | Salud Verdania |
    | Utilities | 6 | 43.5 | 44.9 | 17.8 | 65.2 | Enervanda |
    | Retail y distribución | 9 | 43.2 | 38.1 | 27.0 | 70.5 | Almacenes Orlena |
    | Logística y transporte | 6 | 43.2 | 43.3 | 23.4 | 65.0 | Paquetería Velomar |
    | Administración pública | 5 | 42.8 | 39.8 | 35.8 | 59.6 | Ayuntamiento de Valdefábula |
    | Agencias de viaje | 7 | 37.0 | 33.7 | 24.1 | 68.1 | Trotavela |
    | Hoteles | 6 | 29.7 | 23.7 | 15.2 | 62.4 | Gran Aldava |
    | Consumo y alimentación | 7 | 25.7 | 18.7 | 8.9 | 45.9 | Cervezas Lupulera |
    | **Market** | 76 | 45.1 | 43.8 | 8.9 | 79.0 | Telurga Móvil |

    States: NO SCS 20 (26.3 %), BÁSICO 29 (38.2 %), CONSOLIDADO 24 (31.6 %), AVANZADO 3 (3.9 %).
    Axes: strategy 50.7, effectiveness 46.1, engagement 38.4; correlations 0.70 (strategy and
    effectiveness), 0.51 (strategy and engagement), 0.57 (effectiveness and engagement). Standard
    deviation of the index 17.3. The client, Banco Alfa, has 45.2: BÁSICO, 36th of the market and
    9th of its sector, 4.8 points short of CONSOLIDADO.

    """
}
