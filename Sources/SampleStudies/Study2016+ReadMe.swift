extension Study2016 {
  /// The text of README.md. Its figures were measured on the other files by a
  /// scorer of its own; measure again when a value changes.
  var readMe: String {
    """
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
    | `accounts.csv` | the handles of the brands on Twitter and Facebook; each says that it is fictional |
    | `interactions.csv` | 58,960 rows: requests, answers, dialogues, posts. EO01–EO12 and VE01–VE09 are measured on them; VE10 follows from the followers |

    ```
    imacs run datasets/imacs-2016
    ```

    ## How it is made

    `make samples` writes these files, the same bytes each time: each brand and step has its own
    SplitMix64 stream, and only basic arithmetic is used. A brand gets a place on each axis around
    its sector (a common part and one of each axis' own; some are set by hand), and a score for each
    indicator around that. Each coder reads what was drawn, now and then a step off. The
    interactions are made by quota: so many of the requests of a brand and channel are answered, so
    many within the hour, so many at night and on weekends within two, and the late ones are
    stretched until the mean is right; so many conversations go on, give thanks, are sent
    elsewhere, solved, joined by other customers. Measured values come near what was drawn, not
    exactly there. Texts are invented sentences with gaps; customers are pseudonyms.

    In the period 15,090 requests of 79 brands, 9,496 of them answered; 32,000 messages of
    customers, 27,000 of brands, 7,000 of these posts. Five brands have no page on Facebook (EO02,
    EO04, VE01–VE03 do not apply), five answer nobody on Twitter, nine nobody on Facebook, three
    nobody at all. Every ranked brand above NO SCS converses (EO06 above 12 %).

    Some brands have something to say: Galletas Trigalia and Modas Irisela (engagement ahead of
    service), Mensajeros Tordal (effective, little presence), Agencia Tributaria de Ordalia and
    Electra Murlana (promise without delivery), Gran Aldava (far above its sector). Galletas
    Trigalia, Previsora Luntana and Viajes Escarpel reach 30 points but do not converse: NO SCS.

    ## Problems planted on purpose

    None stops the study; they are there to be found.

    1. **EP11 is not applicable to 16 brands** (20.3 %, the limit is 20 %): both coders wrote `NA`
       or `no aplica` where the code book says `none`, which takes zeros out of the axis. Warning.
    2. **The coders agree too little on EP05 and EP07** (Krippendorff's α 0.59 and 0.53; 0.80 over
       all): what counts as a commitment, and where reactive ends and proactive begins. Warnings.
    3. **Faults of exports** in `interactions.csv`: 26 rows that stand there twice (monthly exports
       that overlap at the end of March), 5 rows whose time reads `hace 3 días`, 6 answers dated
       before their requests: warnings. 42 messages whose parent was deleted, 60 complaints to
       nobody in particular, 12 posts of a brand of no sector of the study: notes. 45 requests of
       July lie outside the period.
    4. **Three brands are not ranked**: Servicio de Salud de Miravalia (hardly coded), Aseguradora
       Brumal (8 requests, fewer than `minimum-n`) and Albergues Tondal (followers not noted, hence
       only four of ten indicators of engagement). Warnings.

    Besides, about one coded cell in fifty is empty or `n/d`, a coding in fifty is one coder's alone,
    and Posadas Nerival, Conservas Atunela and Aceites Olivarda, which answer nobody, have no EO08.

    ## Calibration

    Measured on these files under the bundled model `imacs-2016`, by programs that share no code with
    `imacs` (`Tests/Oracle`). Of 2,607 cells 54 are missing (2.1 %) and 41 not applicable (1.6 %);
    76 brands are ranked.

    | sector | n | mean | median | min | max | leader |
    |---|---|---|---|---|---|---|
    | Telecomunicaciones | 6 | 67.8 | 67.5 | 52.7 | 79.2 | Telurga Móvil |
    | Banca | 10 | 58.2 | 55.5 | 41.9 | 78.8 | Banco Orvelia |
    | Transporte de viajeros | 7 | 52.0 | 46.1 | 36.2 | 73.0 | Aerolíneas Cierzal |
    | Seguros | 7 | 47.6 | 47.9 | 38.5 | 65.0 | Salud Verdania |
    | Logística y transporte | 6 | 43.4 | 43.1 | 24.6 | 66.3 | Paquetería Velomar |
    | Utilities | 6 | 42.9 | 43.6 | 19.5 | 64.9 | Enervanda |
    | Retail y distribución | 9 | 42.7 | 37.7 | 26.6 | 70.6 | Almacenes Orlena |
    | Administración pública | 5 | 42.4 | 39.6 | 35.4 | 59.4 | Ayuntamiento de Valdefábula |
    | Agencias de viaje | 7 | 37.1 | 33.8 | 23.9 | 67.7 | Trotavela |
    | Hoteles | 6 | 29.1 | 23.8 | 14.4 | 61.7 | Gran Aldava |
    | Consumo y alimentación | 7 | 25.4 | 18.0 | 7.5 | 45.7 | Cervezas Lupulera |
    | **Market** | 76 | 44.9 | 43.5 | 7.5 | 79.2 | Telurga Móvil |

    States: NO SCS 21 (27.6 %), BÁSICO 28 (36.8 %), CONSOLIDADO 24 (31.6 %), AVANZADO 3 (3.9 %).
    Axes: strategy 50.7, effectiveness 45.7, engagement 38.3; correlations 0.70 (strategy and
    effectiveness), 0.53 (strategy and engagement), 0.60 (effectiveness and engagement). Standard
    deviation of the index 17.4. The client, Banco Alfa, has 44.6: BÁSICO, 36th of the market and
    9th of its sector, 5.4 points short of CONSOLIDADO.

    """
  }
}
