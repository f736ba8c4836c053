extension Study2015 {
  /// The text of README.md. Its figures were measured on the other files;
  /// measure again when a value changes.
  var readMe: String {
    """
    # Sample study `imacs-2015` – synthetic

    **Every brand here is fictional and every value is made by a generator.** No name is meant to
    resemble a real company or body, and no figure says anything about one. It is the edition before
    `imacs-2016`: 77 brands in 11 sectors under the model of 2015 with its 23 indicators; 70 brands are
    in both editions under the same ids, seven were in this one for the last time, nine enter in 2016.

    ```
    imacs run datasets/imacs-2015
    imacs models diff imacs-2015 imacs-2016
    ```

    | file | what |
    |---|---|
    | `study.yaml` | the study; its titles say that it is synthetic |
    | `brands.csv` | 77 brands, sector, size (customers in thousands), followers at both ends |
    | `coding-ana.xlsx`, `coding-luis.xlsx` | EP01–EP08 as two coders saw them |
    | `coding-luis-administracion.csv` | what Luis coded last, saved by a Spanish Excel |
    | `accounts.csv` | the handles of the brands on Twitter and Facebook; each says that it is fictional |
    | `interactions.csv` | 27,148 rows: requests, answers, dialogues, posts; all other indicators are measured on them |

    It is made as `imacs-2016` is (see its README): each brand stands near its place of 2016, lower and
    closer to the others, and answers much less. Everything happens 52 weeks earlier, so that requests of
    1 and 2 July lie outside the period. The same faults of exports are in it, and the same three brands
    are not ranked.

    ## Calibration

    Measured on these files under the bundled model `imacs-2015`. Published of the real study: mean
    34.14, telecommunications 59.52, banking 44.56, consumer goods and hotels last; NO SCS 45.45 %,
    BÁSICO 41.56 %, CONSOLIDADO 12.99 %, AVANZADO none; 57 % of the companies answered fewer than 25 %
    of requests; 31.3 restated in 2016. (That study had more than 50,000 interactions.)

    | sector | n | mean | median | min | max | leader |
    |---|---|---|---|---|---|---|
    | Telecomunicaciones | 6 | 59.7 | 58.6 | 55.3 | 66.0 | Telurga Móvil |
    | Banca | 10 | 44.9 | 45.3 | 19.1 | 54.5 | Caja Sorvela |
    | Transporte de viajeros | 6 | 35.1 | 35.8 | 25.3 | 43.7 | Aerolíneas Cierzal |
    | Utilities | 7 | 34.2 | 38.4 | 18.2 | 46.8 | Luz del Páramo Alto |
    | Retail y distribución | 9 | 33.4 | 34.4 | 20.1 | 46.4 | Almacenes Orlena |
    | Seguros | 8 | 33.2 | 33.0 | 27.2 | 43.6 | Mutua Serandia |
    | Administración pública | 4 | 31.8 | 31.2 | 20.0 | 45.0 | Ayuntamiento de Valdefábula |
    | Logística y transporte | 5 | 31.1 | 30.0 | 27.5 | 37.9 | Mensajeros Tordal |
    | Agencias de viaje | 7 | 29.4 | 26.3 | 15.7 | 50.7 | Trotavela |
    | Hoteles | 6 | 20.5 | 18.0 | 10.6 | 40.7 | Gran Aldava |
    | Consumo y alimentación | 6 | 15.4 | 12.6 | 5.5 | 33.5 | Cervezas Lupulera |
    | **Market** | 74 | 34.2 | 33.7 | 5.5 | 66.0 | Telurga Móvil |

    States: NO SCS 34 (45.9 %), BÁSICO 30 (40.5 %), CONSOLIDADO 10 (13.5 %), AVANZADO none. 55.8 % of the
    brands answer fewer than 25 % of their requests. The same files under the model of 2016, with what
    they hold of its 33 indicators, give a mean of 31.5. Librerías Papirela, Deportes Zancalia, Trenes
    Sendalia and Previsora Luntana reach 30 points but do not converse: NO SCS. The client, Banco Alfa,
    has 44.2: BÁSICO, 20th of the market.

    """
  }
}
