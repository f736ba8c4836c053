/// What people and brands write: invented sentences with gaps. `{cosa}` is
/// something of the sector, `{firma}` the agent's initials.
enum Phrases {
  static let requests = [
    "Llevo tres días con un problema con {cosa}, ¿me podéis ayudar?",
    "¿Alguien me puede decir qué pasa con {cosa}?",
    "Buenos días, ¿cómo puedo consultar {cosa} desde la aplicación?",
    "Hola, tengo una duda sobre {cosa}.",
    "¿Cuándo se arreglará lo de {cosa}? Lo pedí la semana pasada.",
    "¿Es normal que tarde tanto {cosa}?",
    "Me sale un error al mirar {cosa} en vuestra web.",
    "¿Hay alguna incidencia con {cosa} en mi zona?",
    "Necesito un cambio en {cosa} y no encuentro dónde.",
    "Pregunta rápida: ¿tiene algún coste lo de {cosa}?",
    "Buenas, ¿qué documentos hacen falta para lo de {cosa}?",
    "Otra vez lo mismo con {cosa}. ¿Lo podéis mirar?",
    "No consigo que nadie me aclare lo de {cosa}.",
    "¿Hasta cuándo puedo hacer cambios en lo de {cosa}?",
    "¿Se puede resolver lo de {cosa} sin moverse de casa?",
    "Ayer me dijeron una cosa y hoy otra sobre {cosa}. ¿Cuál vale?",
  ]

  static let complexRequests = [
    "Me habéis cobrado dos veces por {cosa} y quiero que lo reviséis.",
    "Quiero reclamar por {cosa}: llevo un mes esperando una respuesta.",
    "Pedí la baja en enero y me siguen llegando recibos por {cosa}.",
    "Hay un error en {cosa} y cada departamento me dice algo distinto.",
    "Solicité una devolución por {cosa} hace semanas y nada.",
    "Mi expediente sobre {cosa} está parado y nadie sabe por qué.",
    "Cambié de domicilio y ahora falla {cosa}. ¿Quién lo arregla?",
  ]

  /// To nobody in particular: a brand that listens finds them.
  static let unaddressed = [
    "¿A alguien más le falla hoy {cosa}?",
    "Estoy pensando en buscarme otra cosa por culpa de {cosa}.",
    "Qué cruz con {cosa}, de verdad.",
    "¿Alguien entiende cómo va {cosa}?",
    "Segundo lunes seguido con problemas por {cosa}.",
  ]

  static let answers = [
    "Hola, vamos a mirarlo. ¿Nos das más datos por mensaje privado? {firma}",
    "Hola, sentimos lo ocurrido. Ya lo estamos revisando. {firma}",
    "Buenos días, puedes verlo en tu área de cliente, apartado «Mis gestiones». {firma}",
    "Hola, te lo confirmamos: está en curso y en dos días lo tendrás. {firma}",
    "Sí, se puede. Tienes los pasos aquí: ayuda.example/pasos {firma}",
    "Hola, hemos pasado tu caso al equipo que lo lleva; te contamos en cuanto sepamos algo. {firma}",
    "Entendemos tu malestar. ¿Desde cuándo te ocurre? {firma}",
    "Hola, no tiene ningún coste. Lo puedes activar cuando quieras. {firma}",
    "Ya está corregido por nuestra parte; vuelve a probar y nos dices. {firma}",
    "Lo hemos comprobado y consta como tramitado desde ayer. {firma}",
    "Hola, ahora mismo no nos consta ninguna incidencia general. ¿Nos indicas tu población? {firma}",
    "El plazo termina a final de mes; te avisaremos antes. {firma}",
  ]

  static let transfers = [
    "Hola, para eso llámanos al 900 000 000, de lunes a viernes. {firma}",
    "Envíanos un correo a clientes@atencion.example con tus datos. {firma}",
    "Lo mejor es que acudas: acércate a una tienda con tu documento. {firma}",
    "Rellena el formulario de reclamaciones de nuestra web, por favor. {firma}",
    "Eso se gestiona por teléfono: llama al 902 000 000. {firma}",
    "Acude a tu oficina más cercana y te lo tramitan allí. {firma}",
  ]

  static let moreFromBrand = [
    "Recibido, lo miramos ahora mismo. {firma}",
    "Hecho. Si vuelve a pasar, aquí estamos. {firma}",
    "De acuerdo, queda anotado en tu expediente. {firma}",
    "Hemos hablado con el equipo técnico: mañana queda listo. {firma}",
    "Añadimos la respuesta completa por mensaje privado. {firma}",
    "A ti por avisarnos. Que tengas buen día. {firma}",
    "¿Podrías mandarnos una captura de lo que ves? {firma}",
    "Te lo acabamos de dejar resuelto en la aplicación. {firma}",
  ]

  static let thanks = [
    "Muchas gracias por la ayuda", "Gracias, ya lo veo", "Perfecto, mil gracias",
    "Muy amables, gracias", "Solucionado, se agradece", "Gracias por contestar tan pronto",
    "Pues muchas gracias, así da gusto",
  ]
  static let coolThanks = [
    "Gracias, seguiré esperando", "De acuerdo, gracias", "Vale, gracias por la información",
  ]
  static let positive = [
    "Genial, ya funciona", "Estupendo, todo correcto", "Perfecto, ya lo tengo",
    "Muy bien explicado, me queda claro", "Así sí, buen trabajo",
  ]
  static let neutral = [
    "Os mando los datos por privado", "Me pasa desde el martes", "En la aplicación del móvil",
    "Vale, lo pruebo esta tarde", "El número acaba en 47", "De acuerdo, espero",
    "Ya os he escrito por mensaje directo", "Es en el código postal 28000",
  ]
  static let negative = [
    "Sigue igual, no ha cambiado nada", "Eso ya lo he hecho y no funciona",
    "Llevo semanas así, qué desastre", "Pues no me ayuda nada esa respuesta",
    "Siempre la misma excusa", "Estoy bastante harto de repetir lo mismo",
  ]
  static let reminders = [
    "¿Hay alguien ahí?", "Sigo sin respuesta", "¿Me vais a contestar hoy?",
    "Llevo horas esperando", "Nada, ni caso", "Vuelvo a preguntar por lo mismo",
  ]
  static let peers = [
    "A mí me pasa lo mismo", "Prueba a cerrar la sesión y volver a entrar",
    "A mí me lo arreglaron en dos días", "Yo lo hice desde la web sin problema",
    "Somos unos cuantos con esto", "Mira en los ajustes, al final del menú",
    "A mí me contestaron por privado", "Te sale si pones el filtro de fechas",
  ]

  static let posts = [
    "Descubre las novedades de primavera: ya están en la portada.",
    "¿Sabías que ya puedes hacer tus gestiones desde el móvil?",
    "Sorteamos diez lotes entre quienes nos cuenten su historia. Bases en nuestra web.",
    "Hoy os presentamos al equipo que os atiende.",
    "Cinco consejos para ahorrar tiempo en tus gestiones.",
    "¡Buen fin de semana a todos! ¿Qué planes tenéis?",
    "Así vivimos nuestra jornada de puertas abiertas.",
    "Nuevo horario de verano. Consúltalo en la portada.",
    "Apoyamos el deporte base: estas son las caras del torneo.",
    "Estrenamos anuncio. ¿Qué os parece?",
  ]

  static let signatures = ["^AM", "^LR", "^JP", "^MC", "^SV", "^RB"]
}
