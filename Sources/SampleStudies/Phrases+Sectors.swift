extension Phrases {
  /// What customers of a sector write about.
  static let things: [String: [String]] = [
    "banca": [
      "la transferencia", "el cargo de mi tarjeta", "la comisión de mantenimiento", "mi hipoteca",
      "la banca por internet", "el cajero de mi barrio", "la domiciliación del recibo",
    ],
    "telecomunicaciones": [
      "la fibra", "la portabilidad", "la cobertura del móvil", "mi factura de mayo",
      "el router nuevo", "los datos en el extranjero", "la televisión",
    ],
    "utilities": [
      "la lectura del contador", "el corte de luz", "el cambio de titular", "mi factura del gas",
      "el alta del suministro", "la potencia contratada",
    ],
    "seguros": [
      "el parte del coche", "la póliza del hogar", "el perito", "la autorización médica",
      "la renovación del seguro", "el recibo anual",
    ],
    "hoteles": [
      "mi reserva", "la hora de entrada", "el desayuno incluido", "la factura de la estancia",
      "la piscina", "el bono de dos noches",
    ],
    "viajes": [
      "el paquete a las islas", "mi reserva de agosto", "el seguro de cancelación", "el visado",
      "la excursión", "el cambio de fechas",
    ],
    "transporte-viajeros": [
      "el retraso de hoy", "mi maleta", "el cambio de billete", "la tarjeta de embarque",
      "el abono mensual", "el asiento reservado", "la compensación",
    ],
    "logistica": [
      "mi paquete", "el número de seguimiento", "la recogida a domicilio", "la aduana",
      "la entrega del sábado", "el albarán",
    ],
    "retail": [
      "mi pedido", "la talla que falta", "la tarjeta de puntos", "el vale de descuento",
      "la garantía del lavavajillas", "el cambio sin tique", "la oferta del folleto",
    ],
    "administracion-publica": [
      "la cita previa", "el certificado digital", "la declaración", "el padrón", "la beca",
      "la tarjeta sanitaria", "el horario del museo",
    ],
    "consumo": [
      "los alérgenos", "el sorteo", "el envase nuevo", "la receta de la etiqueta",
      "la promoción del código", "el sabor de siempre",
    ],
  ]
}
