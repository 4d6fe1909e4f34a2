/**
 * German.
 *
 * @type {import('./language.js').Catalogue}
 */
export default {
  // core/compile-wasm.js
  "The lesson's computing core could not be loaded from {0}. Is the network there, and does the page's security policy allow connect-src 'self'?":
    "Der Rechenkern dieser Lektion konnte nicht von {0} geladen werden. Besteht eine Netzverbindung, und erlaubt die Sicherheitsrichtlinie der Seite connect-src 'self'?",
  "The lesson's computing core is not at {0} (the server answered {1}). The .wasm file belongs beside the scripts.":
    'Der Rechenkern dieser Lektion liegt nicht unter {0} (der Server antwortete {1}). Die .wasm-Datei gehört neben die Skripte.',
  "The lesson's computing core is not at {0}. The .wasm file belongs beside the scripts.":
    'Der Rechenkern dieser Lektion liegt nicht unter {0}. Die .wasm-Datei gehört neben die Skripte.',
  "The lesson's computing core did not arrive completely from {0}. Is the network there? Then try again.":
    'Der Rechenkern der Lektion ist nicht vollständig von {0} angekommen. Besteht eine Netzverbindung? Dann versuche es noch einmal.',
  // core/core-loader.js
  "The scripts of the lesson's computing core could not be loaded. Is the network there? Then try again, or reload the page.":
    'Die Skripte des Rechenkerns konnten nicht geladen werden. Besteht eine Netzverbindung? Dann versuche es noch einmal, oder lade die Seite neu.',
  // core/core.js
  'The computing core stopped and is starting again.': 'Der Rechenkern ist stehen geblieben und startet neu.',
  'The computing core is starting again.': 'Der Rechenkern startet neu.',
  'The computing core stopped at this twice. Everything else on the page goes on.':
    'Der Rechenkern ist hierbei zweimal stehen geblieben. Alles andere auf der Seite läuft weiter.',
  'The computing core stopped and could not start again; reload the page.':
    'Der Rechenkern ist stehen geblieben und konnte nicht neu starten; lade die Seite neu.',
  // core/wasm-refusal.js
  'This browser has no WebAssembly, which the live parts of this lesson need.':
    'Dieser Browser hat kein WebAssembly, das die lebendigen Teile dieser Lektion brauchen.',
  "The file that should be the lesson's computing core is not WebAssembly (perhaps the server's error page).":
    'Die Datei, die der Rechenkern dieser Lektion sein sollte, ist kein WebAssembly (vielleicht die Fehlerseite des Servers).',
  'This browser is too old for the live parts of this lesson: they need WebAssembly with SIMD, which Chrome and Edge have from version 91 on, Firefox from 89, Safari from 16.4.':
    'Dieser Browser ist zu alt für die lebendigen Teile dieser Lektion: Sie brauchen WebAssembly mit SIMD, das Chrome und Edge ab Version 91 haben, Firefox ab 89, Safari ab 16.4.',
  "This browser refused the lesson's computing core: the file is damaged, the browser is too old, or the page's security policy lacks script-src 'wasm-unsafe-eval'.":
    "Dieser Browser hat den Rechenkern dieser Lektion abgelehnt: Die Datei ist beschädigt, der Browser zu alt, oder der Sicherheitsrichtlinie der Seite fehlt script-src 'wasm-unsafe-eval'.",
  "The lesson's computing core at {0} is another version's: it does not belong to these scripts. Copy all files of one version, or reload the page past the browser's cache.":
    'Der Rechenkern der Lektion unter {0} ist der einer anderen Version: Er gehört nicht zu diesen Skripten. Kopiere alle Dateien einer Version, oder lade die Seite am Zwischenspeicher des Browsers vorbei neu.',
  "The lesson's computing core from {0} is damaged: {1} bytes came, which are not the {2} that belong to these scripts. Try again.":
    'Der Rechenkern der Lektion von {0} ist beschädigt: {1} Bytes kamen an, und es sind nicht die {2}, die zu diesen Skripten gehören. Versuche es noch einmal.',
  // elements/activation/drawing/activation-plot.js
  'weighted sum z': 'gewichtete Summe z',
  // elements/activation/drawing/activation-table.js
  'Activations: the neuron’s own, those that are drawn, the value and the slope of each at z':
    'Aktivierungen: die des Neurons, die gezeichneten, und Wert und Steigung jeder an der Stelle z',
  'its own': 'eigene',
  drawn: 'gezeichnet',
  slope: 'Steigung',
  'draw {0}': '{0} zeichnen',
  // elements/activation/drawing/activation-words.js
  '{0} {1}, slope {2}': '{0} {1}, Steigung {2}',
  'Weighted sum {0}. {1}.': 'Gewichtete Summe {0}. {1}.',
  // elements/activation/neuron-activation.js
  'weighted sum': 'gewichtete Summe',
  'slopes, dashed': 'Steigungen, gestrichelt',
  'The activations over the weighted sum': 'Die Aktivierungen über der gewichteten Summe',
  // elements/anatomy/drawing/anatomy-drawing.js
  'Above, a biological neuron: dendrites with synapses, a cell body, an axon. Below, the artificial one in the same places: inputs with weights, sum and activation, output.':
    'Oben ein biologisches Neuron: Dendriten mit Synapsen, ein Zellkörper, ein Axon. Darunter das künstliche an denselben Stellen: Eingaben mit Gewichten, Summe und Aktivierung, Ausgabe.',
  dendrites: 'Dendriten',
  synapses: 'Synapsen',
  'cell body': 'Zellkörper',
  axon: 'Axon',
  inputs: 'Eingaben',
  weights: 'Gewichte',
  'sum and activation': 'Summe und Aktivierung',
  output: 'Ausgabe',
  // elements/anatomy/drawing/anatomy-parts.js
  dendrite: 'Dendrit',
  input: 'Eingabe',
  'Dendrites are the branches on which signals from other cells arrive.':
    'Dendriten sind die Äste, an denen Signale anderer Zellen ankommen.',
  'Inputs are the numbers that come in: {0}.': 'Eingaben sind die Zahlen, die hereinkommen: {0}.',
  synapse: 'Synapse',
  weight: 'Gewicht',
  'A synapse, where a branch meets another cell, passes its signal on strongly or weakly, or holds the cell back.':
    'Eine Synapse, wo ein Ast auf eine andere Zelle trifft, gibt deren Signal stark oder schwach weiter, oder sie hemmt die Zelle.',
  'A weight does that by multiplying: {0}. A negative one holds back. The products are {1}.':
    'Ein Gewicht tut das durch Malnehmen: {0}. Ein negatives hemmt. Die Produkte sind {1}.',
  'The cell body gathers all of it, and if it is strong enough together, the cell fires.':
    'Der Zellkörper sammelt das alles, und ist es zusammen stark genug, feuert die Zelle.',
  'The sum with the bias is {0}, and the activation, {1}, decides what becomes of it.':
    'Die Summe mit dem Bias ist {0}, und die Aktivierung, {1}, entscheidet, was daraus wird.',
  'The axon carries the pulse away, to the dendrites of other cells.':
    'Das Axon trägt den Impuls weiter, zu den Dendriten anderer Zellen.',
  'The output is one number, {0}, an input to other neurons.':
    'Die Ausgabe ist eine Zahl, {0}, und eine Eingabe für andere Neuronen.',
  // elements/anatomy/neuron-anatomy.js
  'This picture has room for {0} inputs, and the neuron “{1}” has {2}.':
    'Dieses Bild hat Platz für {0} Eingaben, und das Neuron „{1}“ hat {2}.',
  Parts: 'Teile',
  'Send a signal': 'Ein Signal schicken',
  'Once more': 'Noch einmal',
  'On to the next part': 'Weiter zum nächsten Teil',
  Back: 'Zurück',
  'Choose a part on either side to see its counterpart, or send a signal through both.':
    'Wähle einen Teil auf einer der beiden Seiten, um sein Gegenstück zu sehen, oder schicke ein Signal durch beide.',
  // elements/approximator/approximator-controls.js
  sine: 'Sinus',
  bump: 'Buckel',
  sawtooth: 'Sägezahn',
  own: 'eigene',
  Function: 'Funktion',
  Activation: 'Aktivierung',
  none: 'keine',
  '{0} neurons': { one: '{0} Neuron', other: '{0} Neuronen' },
  'Fewer neurons': 'Weniger Neuronen',
  'Hidden neurons': 'Verborgene Neuronen',
  'More neurons': 'Mehr Neuronen',
  Weights: 'Gewichte',
  Placed: 'Gesetzt',
  Trained: 'Trainiert',
  Pause: 'Pause',
  Run: 'Los',
  'Another start': 'Anderer Start',
  // elements/approximator/drawing/function-plot.js
  'Value {0} of the function': 'Wert {0} der Funktion',
  // elements/approximator/function-tables.js
  'The function and the network': 'Die Funktion und das Netz',
  function: 'Funktion',
  network: 'Netz',
  'The largest error': 'Der größte Fehler',
  neurons: 'Neuronen',
  error: 'Fehler',
  'at most': 'höchstens',
  'There are {0} values; the function has {1}, from left to right.':
    'Es sind {0} Werte; die Funktion hat {1}, von links nach rechts.',
  'The values must be from −1 to 1.': 'Die Werte müssen zwischen −1 und 1 liegen.',
  'Its {0} values, from left to right': 'Ihre {0} Werte, von links nach rechts',
  // elements/approximator/neuron-approximator.js
  'The function, dashed, and the network. {0}': 'Die Funktion, gestrichelt, und das Netz. {0}',
  Error: 'Fehler',
  'The largest error against the number of neurons': 'Der größte Fehler gegen die Zahl der Neuronen',
  'Largest errors of placed networks: {0}': 'Größte Fehler gesetzter Netze: {0}',
  'Dashed: what the error can’t exceed.': 'Gestrichelt: was der Fehler nicht überschreiten kann.',
  'The dot is this network.': 'Der Punkt ist dieses Netz.',
  'Without an activation, any number of neurons adds up to one straight line: sums of straight lines are straight.':
    'Ohne Aktivierung geben noch so viele Neuronen zusammen nur eine Gerade: Summen von Geraden sind gerade.',
  'As tables, and values to type': 'Als Tabellen, und Werte zum Eintippen',
  'As tables': 'Als Tabellen',
  'With up to {0} neurons each one’s part is drawn, too.':
    'Bis zu {0} Neuronen wird auch der Teil jedes einzelnen gezeichnet.',
  'Each neuron’s part': 'Der Teil jedes Neurons',
  'Neuron {0}, taken away': 'Neuron {0}, weggenommen',
  'Neuron {0}, there': 'Neuron {0}, vorhanden',
  'trained for {0} of {1} steps': '{0} von {1} Schritten trainiert',
  placed: 'gesetzt',
  '{0} taken away': '{0} weggenommen',
  '{0}, {1}{2}: largest error {3}, mean {4}.': '{0}, {1}{2}: größter Fehler {3}, mittlerer {4}.',
  // elements/boundary/drawing/boundary-answer.js
  'Looking…': 'Ich suche …',
  'Is there a {0} at all?': 'Gibt es überhaupt eine {0}?',
  'Use this {0}': 'Diese {0} nehmen',
  // elements/boundary/drawing/boundary-choices.js
  'One input': 'Eine Eingabe',
  'Two inputs': 'Zwei Eingaben',
  'Three inputs': 'Drei Eingaben',
  'Number of inputs': 'Zahl der Eingaben',
  '{0} inputs': { one: '{0} Eingabe', other: '{0} Eingaben' },
  // elements/boundary/drawing/boundary-cube.js
  'With four inputs or more nobody can draw it, and nothing changes: w·x + b = 0 is then a hyperplane, still flat, still with two sides.':
    'Vier Eingaben oder mehr kann niemand zeichnen, und nichts ändert sich: w·x + b = 0 ist dann eine Hyperebene, immer noch flach, immer noch mit zwei Seiten.',
  'Turn the view left': 'Ansicht nach links drehen',
  'Turn the view right': 'Ansicht nach rechts drehen',
  'Turn the view up': 'Ansicht nach oben drehen',
  'Turn the view down': 'Ansicht nach unten drehen',
  View: 'Ansicht',
  // elements/boundary/drawing/boundary-equation.js
  'The boundary’s equation': 'Die Gleichung der Grenze',
  // elements/boundary/drawing/separability-words.js
  'Yes, there is a {0}, but the points lie so close that 32-bit numbers can’t say which.':
    'Ja, es gibt eine {0}, aber die Punkte liegen so nah beisammen, dass 32-Bit-Zahlen nicht sagen können, welche.',
  'Yes: all points are of one class, so the bias alone will do.':
    'Ja: Alle Punkte gehören zu einer Klasse, also genügt der Bias allein.',
  'Yes. The {0} with the widest margin is {1} = 0: no point is nearer to it than {2}.':
    'Ja. Die {0} mit dem breitesten Rand ist {1} = 0: Kein Punkt liegt näher an ihr als {2}.',
  'No: there is no such {0}, whatever the weights and the bias. The two classes meet at {1}.':
    'Nein: Eine solche {0} gibt es nicht, welche Gewichte und welchen Bias man auch nimmt. Die beiden Klassen treffen sich bei {1}.',
  'Of class 1: {0}. Each of these needs z > 0, so z > 0 at that place too.':
    'Von Klasse 1: {0}. Jeder davon braucht z > 0, also ist auch an dieser Stelle z > 0.',
  'Of class 0: {0}. Each of these needs z ≤ 0, so z ≤ 0 at the same place. Both can’t be.':
    'Von Klasse 0: {0}. Jeder davon braucht z ≤ 0, also ist an derselben Stelle z ≤ 0. Beides zugleich geht nicht.',
  // elements/boundary/neuron-boundary.js
  'The neuron “{0}” has {1} inputs; a boundary can be drawn for 1 to 3. Give this element another model name, or none.':
    'Das Neuron „{0}“ hat {1} Eingaben; eine Grenze lässt sich für 1 bis 3 zeichnen. Gib diesem Element einen anderen Modellnamen, oder keinen.',
  // elements/features/drawing/feature-table.js
  feature: 'Merkmal',
  'how much of it': 'wie viel davon',
  contribution: 'Beitrag',
  '{0}, input {1}': '{0}, Eingabe {1}',
  'weight {0}, {1}': 'Gewicht {0}, {1}',
  bias: 'Bias',
  'Contributions: {0}, bias {1}; together {2}.': 'Beiträge: {0}, Bias {1}; zusammen {2}.',
  // elements/features/drawing/learning-panel.js
  Rule: 'Regel',
  'Perceptron rule': 'Perzeptron-Regel',
  'Gradient descent': 'Gradientenabstieg',
  'Wrong? Move each weight half of its feature towards the right answer. Right? Change nothing.':
    'Falsch? Verschiebe jedes Gewicht um die Hälfte seines Merkmals zur richtigen Antwort hin. Richtig? Ändere nichts.',
  'Move each weight against the slope of the loss: far when the answer is far off, a little when it is nearly right.':
    'Verschiebe jedes Gewicht gegen die Steigung des Verlusts: weit, wenn die Antwort weit daneben liegt, ein wenig, wenn sie fast stimmt.',
  'Start with all weights 0': 'Mit lauter Gewichten 0 beginnen',
  'One example': 'Ein Beispiel',
  'All once': 'Alle einmal',
  'All 20 times': 'Alle 20-mal',
  'Loading what it takes to learn…': 'Was zum Lernen nötig ist, wird geladen …',
  Examples: 'Beispiele',
  example: 'Beispiel',
  is: 'ist',
  'neuron says': 'Neuron sagt',
  '(next)': '(als nächstes)',
  '{0} examples seen': { one: '{0} Beispiel gesehen', other: '{0} Beispiele gesehen' },
  '{0}; All right; loss {1}.': '{0}; alle richtig; Verlust {1}.',
  '{0}; {1} of {2} right; loss {3}.': '{0}; {1} von {2} richtig; Verlust {3}.',
  // elements/features/neuron-features.js
  'This detector has {0} features, and the neuron “{1}” has {2} inputs. Give it another model name, or none.':
    'Dieser Erkenner hat {0} Merkmale, und das Neuron „{1}“ hat {2} Eingaben. Gib ihm einen anderen Modellnamen, oder keinen.',
  'your own': 'dein eigenes',
  'Learn from examples': 'Aus Beispielen lernen',
  // elements/features/state/feature-preset.js
  'yes, cat': 'ja, Katze',
  'no, not cat': 'nein, keine Katze',
  whiskers: 'Schnurrhaare',
  'pointy ears': 'spitze Ohren',
  background: 'Hintergrund',
  'dog features': 'Hundemerkmale',
  Cat: 'Katze',
  Dog: 'Hund',
  Kitten: 'Kätzchen',
  Wolf: 'Wolf',
  Rabbit: 'Kaninchen',
  Sphynx: 'Sphynx',
  Seal: 'Robbe',
  'Old tom': 'Alter Kater',
  // elements/formula/drawing/formula.js
  'What leaves the neuron: a probability, a class score or a continuous value such as a price.':
    'Was das Neuron verlässt: eine Wahrscheinlichkeit, ein Punktwert für eine Klasse oder ein stetiger Wert wie ein Preis.',
  activation: 'Aktivierung',
  'Decides what the sum becomes (ReLU, sigmoid, tanh). It adds the non-linearity without which a network can’t learn complex patterns.':
    'Entscheidet, was aus der Summe wird (ReLU, Sigmoid, tanh). Sie bringt die Nichtlinearität, ohne die ein Netz keine verwickelten Muster lernen kann.',
  'Learned, one for each input, and adjusted to reduce the error. They say how much each input counts.':
    'Gelernt, eines für jede Eingabe, und so angepasst, dass der Fehler sinkt. Sie sagen, wie viel jede Eingabe zählt.',
  'Given, and fixed for one data point: pixels, the features of a house, the numbers of a word.':
    'Gegeben, und für einen Datenpunkt fest: Pixel, die Merkmale eines Hauses, die Zahlen eines Wortes.',
  'Learned, too. It shifts the boundary, and lets the neuron fire with all inputs at zero.':
    'Auch gelernt. Er verschiebt die Grenze und lässt das Neuron feuern, auch wenn alle Eingaben null sind.',
  sum: 'Summe',
  'Add up all the products and the bias: how strongly the signals act together.':
    'Alle Produkte und den Bias zusammenzählen: wie stark die Signale gemeinsam wirken.',
  '{0} times {1}': '{0} mal {1}',
  'Output {0} is {1} of {2}, which is {3}.': 'Die Ausgabe {0} ist {1} von {2}, also von {3}.',
  plus: 'plus',
  // elements/formula/neuron-formula.js
  symbols: 'Symbole',
  numbers: 'Zahlen',
  vectors: 'Vektoren',
  'Written with': 'Geschrieben mit',
  Symbols: 'Symbole',
  '{0}, the {1}.': '{0}: {1}.',
  'Point at a symbol to read what it is, and to see it light up wherever this neuron is shown.':
    'Zeige auf ein Symbol, um zu lesen, was es ist, und um es überall aufleuchten zu sehen, wo dieses Neuron gezeigt wird.',
  // elements/gate/drawing/gate-plane.js
  'The plane of the inputs. How the neuron divides it comes after your guesses.':
    'Die Ebene der Eingaben. Wie das Neuron sie teilt, kommt nach deinen Vermutungen.',
  'The plane of the inputs. On the side where the neuron fires: {0}.':
    'Die Ebene der Eingaben. Auf der Seite, auf der das Neuron feuert: {0}.',
  // elements/gate/drawing/gate-words.js
  '{0} rows are wrong.': { one: 'Eine Zeile ist falsch.', other: '{0} Zeilen sind falsch.' },
  '{0} gives z = {1}, which is above 0, so the neuron fires; {2} wants {3}.':
    '{0} ergibt z = {1}, das liegt über 0, also feuert das Neuron; {2} verlangt {3}.',
  '{0} gives z = {1}, which is not above 0, so the neuron stays quiet; {2} wants {3}.':
    '{0} ergibt z = {1}, das liegt nicht über 0, also bleibt das Neuron still; {2} verlangt {3}.',
  'Lower {0}.': 'Verkleinere {0}.',
  'Raise {0}.': 'Vergrößere {0}.',
  'With these weights, every bias above {0} and up to {1} will do.':
    'Mit diesen Gewichten passt jeder Bias über {0} und bis {1}.',
  'With these weights no bias will do: {0} has to fire, and its products sum to {1}; {2} must not, and has {3}. {4}':
    'Mit diesen Gewichten passt kein Bias: {0} muss feuern, und die Produkte geben zusammen {1}; {2} darf nicht, und hat {3}. {4}',
  'Raise {0}, or lower {1}.': 'Vergrößere {0}, oder verkleinere {1}.',
  '{1} are above it': { one: '{1} liegt darüber', other: '{1} liegen darüber' },
  '{1} are not': { one: '{1} nicht', other: '{1} nicht' },
  'This is {0}. The products sum to {1}. The bias sets the bar at {2}: {3}, {4}.':
    'Das ist {0}. Die Produkte geben zusammen {1}. Der Bias legt die Latte auf {2}: {3}, {4}.',
  '{0}: z {1}, output {2}{3}': '{0}: z {1}, Ausgabe {2}{3}',
  ', wrong': ', falsch',
  'This is {0}': 'Das ist {0}',
  '{0} of {1} rows are {2}': '{0} von {1} Zeilen sind {2}',
  // elements/gate/drawing/solutions-view.js
  'The neuron’s weight': 'Das Gewicht des Neurons',
  'The neuron’s weights': 'Die Gewichte des Neurons',
  inside: 'darin',
  outside: 'außerhalb',
  'With the bias {0}, the weights in the area make {1}, and no others do. The dot is this neuron; move it, or change b and see the area change.':
    'Mit dem Bias {0} ergeben die Gewichte in der Fläche {1}, und keine anderen. Der Punkt ist dieses Neuron; bewege ihn, oder ändere b und sieh, wie sich die Fläche ändert.',
  'There is no area, whatever the bias: no weights make XOR.':
    'Es gibt keine Fläche, bei keinem Bias: Keine Gewichte ergeben XOR.',
  'With the bias {0} no weights make {1}. Change b until an area appears.':
    'Mit dem Bias {0} ergeben keine Gewichte {1}. Ändere b, bis eine Fläche erscheint.',
  'from {0} to {1}': 'von {0} bis {1}',
  'the area with the corners {0}': 'die Fläche mit den Ecken {0}',
  'Weights that make {0} with the bias {1}: {2}.': 'Gewichte, die mit dem Bias {1} {0} ergeben: {2}.',
  // elements/gate/drawing/truth-table.js
  '{0}: for each row of inputs the condition, the neuron’s weighted sum and output, and the output that is wanted':
    '{0}: für jede Zeile von Eingaben die Bedingung, die gewichtete Summe und Ausgabe des Neurons und die verlangte Ausgabe',
  '{0}: for each row of inputs the neuron’s weighted sum and output, and the output that is wanted':
    '{0}: für jede Zeile von Eingaben die gewichtete Summe und Ausgabe des Neurons und die verlangte Ausgabe',
  '{0}: for each row of inputs the neuron’s weighted sum and output, which aren’t shown yet':
    '{0}: für jede Zeile von Eingaben die gewichtete Summe und Ausgabe des Neurons, die noch nicht gezeigt werden',
  '{0} needs': '{0} braucht',
  'your guess': 'deine Vermutung',
  wanted: 'verlangt',
  'Show this row in the picture': 'Diese Zeile im Bild zeigen',
  right: 'richtig',
  wrong: 'falsch',
  'as you said': 'wie vermutet',
  'not as you said': 'nicht wie vermutet',
  'Your guess for {0}': 'Deine Vermutung für {0}',
  // elements/gate/drawing/verdict.js
  'What will the neuron answer? Choose 0 or 1 in each row, then look.':
    'Was wird das Neuron antworten? Wähle in jeder Zeile 0 oder 1, dann sieh nach.',
  '{0} of {1} are as you said: it fires where z is above 0.':
    '{0} von {1} sind wie vermutet: Es feuert, wo z über 0 liegt.',
  'Find weights and a bias that make {0}, and check again.':
    'Finde Gewichte und einen Bias, die {0} ergeben, und prüfe noch einmal.',
  'Find weights and a bias that make {0}.': 'Finde Gewichte und einen Bias, die {0} ergeben.',
  'One answer of many:': 'Eine Lösung von vielen:',
  'Solved!': 'Gelöst!',
  'Show the neuron’s': 'Die des Neurons zeigen',
  'Show the outputs': 'Die Ausgaben zeigen',
  'Guess again': 'Noch einmal raten',
  Check: 'Prüfen',
  'Show an answer': 'Eine Lösung zeigen',
  // elements/gate/drawing/xor-words.js
  'No numbers make XOR. Add the conditions of the two rows that have to fire: w₁ + w₂ + 2b > 0.':
    'Keine Zahlen ergeben XOR. Zähle die Bedingungen der zwei Zeilen zusammen, die feuern müssen: w₁ + w₂ + 2b > 0.',
  'Add those of the two that must not: w₁ + w₂ + 2b ≤ 0.':
    'Zähle die der zwei zusammen, die es nicht dürfen: w₁ + w₂ + 2b ≤ 0.',
  'The same sum can’t be both above 0 and not above 0. On the plane: the two diagonals cross, and no straight line has one of them on each side.':
    'Dieselbe Summe kann nicht über 0 und nicht über 0 sein. In der Ebene: Die zwei Diagonalen kreuzen sich, und keine Gerade hat die eine auf der einen und die andere auf der anderen Seite.',
  // elements/gate/gate-assignment.js
  'All weights that make {0}': 'Alle Gewichte, die {0} ergeben',
  // elements/gate/gate-choice.js
  Gate: 'Gatter',
  // elements/gate/line-guess.js
  'Your {0}: {1}': 'Deine {0}: {1}',
  'Swap the sides': 'Seiten tauschen',
  'Where does the neuron’s {0} run? Draw yours from the numbers, its arrow on the side where the neuron fires, then look.':
    'Wo verläuft die {0} des Neurons? Zeichne deine nach den Zahlen, mit dem Pfeil auf der Seite, auf der das Neuron feuert, dann sieh nach.',
  'Yours, dashed: {0}': 'Deine, gestrichelt: {0}',
  'The neuron’s: {0}': 'Die des Neurons: {0}',
  // elements/gate/neuron-gate.js
  'The neuron with the inputs {0}': 'Das Neuron mit den Eingaben {0}',
  '{1} has {0} inputs, and the neuron “{2}” has {3}. Give this gate another model name, or none.': {
    one: '{1} hat {0} Eingabe, und das Neuron „{2}“ hat {3}. Gib diesem Gatter einen anderen Modellnamen, oder keinen.',
    other:
      '{1} hat {0} Eingaben, und das Neuron „{2}“ hat {3}. Gib diesem Gatter einen anderen Modellnamen, oder keinen.',
  },
  // elements/parts/drawing/code-panel.js
  'The same neuron in PyTorch': 'Dasselbe Neuron in PyTorch',
  Copy: 'Kopieren',
  'Copy as NumPy code': 'Als NumPy-Code kopieren',
  'Copy as C++ code': 'Als C++-Code kopieren',
  Script: 'Skript',
  'What it prints': 'Was es ausgibt',
  Copied: 'Kopiert',
  'This page has no clipboard': 'Diese Seite hat keine Zwischenablage',
  'Selected: press Ctrl+C': 'Markiert: drücke Strg+C',
  // elements/parts/drawing/narration.js
  'Ready.': 'Bereit.',
  '{0} inputs, each with its weight.': {
    one: 'Eine Eingabe mit ihrem Gewicht.',
    other: '{0} Eingaben, jede mit ihrem Gewicht.',
  },
  'Multiply.': 'Malnehmen.',
  'Sum.': 'Summe.',
  'Inputs {1}, weights {2}, bias {3}.': {
    one: 'Eingabe {1}, Gewicht {2}, Bias {3}.',
    other: 'Eingaben {1}, Gewichte {2}, Bias {3}.',
  },
  'Products {1}.': { one: 'Produkt {1}.', other: 'Produkte {1}.' },
  'Weighted sum {0}.': 'Gewichtete Summe {0}.',
  'Output {0} by {1}.': 'Ausgabe {0} durch {1}.',
  // elements/parts/drawing/step-bar.js
  Inputs: 'Eingaben',
  Multiply: 'Malnehmen',
  Sum: 'Summe',
  Activate: 'Aktivieren',
  'Steps of the computation': 'Schritte der Rechnung',
  'Back to the inputs, then one step at a time': 'Zurück zu den Eingaben, dann Schritt für Schritt',
  'The next step': 'Der nächste Schritt',
  'Step through': 'Schrittweise',
  // elements/parts/neuron-parts.js
  'A neuron with {0} inputs. {1}': {
    one: 'Ein Neuron mit {0} Eingabe. {1}',
    other: 'Ein Neuron mit {0} Eingaben. {1}',
  },
  // elements/quiz/neuron-quiz.js
  '{0} of {1} answered.': '{0} von {1} beantwortet.',
  'Answered.': 'Beantwortet.',
  '{0} of {1} answered rightly.': '{0} von {1} richtig beantwortet.',
  'That is all of it!': 'Das waren alle!',
  'Change that neuron, here on the page, until it is so: this question watches.':
    'Ändere das Neuron, hier auf der Seite, bis es so ist: Diese Frage sieht zu.',
  'Your number': 'Deine Zahl',
  'Right.': 'Richtig.',
  'Not quite.': 'Nicht ganz.',
  'Try again.': 'Versuche es noch einmal.',
  // elements/trainer/drawing/landscape-view.js
  'The loss over {0} and {1}, from {2} to {3}.': 'Der Verlust über {0} und {1}, von {2} bis {3}.',
  'The run stands at {0} and {1}, after a way of {2} steps.':
    'Der Lauf steht bei {0} und {1}, nach einem Weg von {2} Schritten.',
  'The run stands at {0} and {1}.': 'Der Lauf steht bei {0} und {1}.',
  'To the right': 'Nach rechts',
  Up: 'Nach oben',
  'The bluer, the higher is the loss; a line joins places of equal loss: here they go from {0} to {1}.':
    'Je blauer, desto höher ist der Verlust; eine Linie verbindet Stellen gleichen Verlusts: hier reichen sie von {0} bis {1}.',
  'The ring is where the run began, the dot is where it stands; the picture is cut through there, with all other weights as they are now.':
    'Der Ring ist, wo der Lauf begann, der Punkt, wo er steht; dort ist das Bild durchgeschnitten, mit allen anderen Gewichten, wie sie jetzt sind.',
  'The ring is where the run began, the dot is where it stands.':
    'Der Ring ist, wo der Lauf begann, der Punkt, wo er steht.',
  'Click to put the run elsewhere.': 'Klicke, um den Lauf woandershin zu setzen.',
  'The way as a table': 'Der Weg als Tabelle',
  step: 'Schritt',
  // elements/trainer/drawing/loss-curve.js
  steps: 'Schritte',
  'Time, in steps': 'Zeit, in Schritten',
  'step {0} of {1}': 'Schritt {0} von {1}',
  // elements/trainer/drawing/network-graph.js
  'hidden {0}': 'verborgen {0}',
  hidden: 'verborgen',
  // elements/trainer/drawing/overshoot-view.js
  'Step {0} went from a loss of {1} over a valley as low as {2} to a loss of {3}.':
    'Schritt {0} ging von einem Verlust von {1} über ein Tal mit nur {2} zu einem Verlust von {3}.',
  'Step {0} went from a loss of {1} to a loss of {2}.':
    'Schritt {0} ging von einem Verlust von {1} zu einem Verlust von {2}.',
  'The curve is the loss on the straight way between the two.':
    'Die Kurve ist der Verlust auf dem geraden Weg zwischen beiden.',
  // elements/trainer/drawing/parameter-row.js
  'Weight or bias': 'Gewicht oder Bias',
  'decrease {0}': '{0} verkleinern',
  'increase {0}': '{0} vergrößern',
  // elements/trainer/drawing/step-labels.js
  '{0} of layer {1}': '{0} der Schicht {1}',
  'bias of {0}': 'Bias von {0}',
  // elements/trainer/drawing/step-tables.js
  'The numbers of this step are too large to be shown. Go back in time to see where they grew.':
    'Die Zahlen dieses Schritts sind zu groß, um gezeigt zu werden. Geh in der Zeit zurück, um zu sehen, wo sie gewachsen sind.',
  'The sample before': 'Das vorige Beispiel',
  'Sample {0} of {1}: inputs {2}, wanted {3}': 'Beispiel {0} von {1}: Eingaben {2}, verlangt {3}',
  'The next sample': 'Das nächste Beispiel',
  Forth: 'Vorwärts',
  neuron: 'Neuron',
  'sum of products and bias': 'Summe der Produkte und Bias',
  'Loss of this sample: {0}': 'Verlust dieses Beispiels: {0}',
  from: 'aus',
  Update: 'Anpassung',
  parameter: 'Parameter',
  value: 'Wert',
  'new value': 'neuer Wert',
  'The new values are shown for the sample that comes next.':
    'Die neuen Werte werden für das Beispiel gezeigt, das als nächstes kommt.',
  'The optimiser makes the new value from the slope and from the slopes before it.':
    'Der Optimierer macht den neuen Wert aus der Steigung und den Steigungen davor.',
  'New value = value − η · slope, with the learning rate η = {0}.':
    'Neuer Wert = Wert − η · Steigung, mit der Lernrate η = {0}.',
  'the loss': 'der Verlust',
  // elements/trainer/neuron-trainer.js
  'A run ends at step {0}.': 'Ein Lauf endet bei Schritt {0}.',
  // elements/trainer/run-history.js
  loss: 'Verlust',
  'What the network answers, {0}': 'Was das Netz antwortet, {0}',
  kept: 'gemerkt',
  now: 'jetzt',
  '{0} of one’s own': '{0} eigene',
  'There are none before the first step.': 'Vor dem ersten Schritt gibt es keine.',
  'loss before it': 'Verlust davor',
  'share right': 'Anteil richtig',
  // elements/trainer/save-and-share.js
  'This picture isn’t shown.': 'Dieses Bild wird nicht gezeigt.',
  'The link is copied: it opens this page and replays this run to the bit.':
    'Der Link ist kopiert: Er öffnet diese Seite und spielt diesen Lauf bis aufs Bit genau nach.',
  'The link is copied. It begins this run anew: single samples, changed weights and a changed rate are not in it.':
    'Der Link ist kopiert. Er beginnt diesen Lauf neu: Einzelne Beispiele, geänderte Gewichte und eine geänderte Rate stehen nicht darin.',
  Network: 'Netz',
  Plane: 'Ebene',
  'Loss curve': 'Verlustkurve',
  'Loss landscape': 'Verlustlandschaft',
  Overshoot: 'Der zu weite Schritt',
  'Copy a link to this run': 'Einen Link auf diesen Lauf kopieren',
  'Copy as PyTorch code': 'Als PyTorch-Code kopieren',
  'The code is copied: it prints what this network answers.':
    'Der Code ist kopiert: Er gibt aus, was dieses Netz antwortet.',
  'Save the run as JSON': 'Den Lauf als JSON speichern',
  'Save the losses as CSV': 'Die Verluste als CSV speichern',
  'Embed it as {0}': 'Einbetten als {0}',
  '{0} as SVG': '{0} als SVG',
  '{0} as PNG': '{0} als PNG',
  'The link': 'Der Link',
  // elements/trainer/settings-panel.js
  gaussians: 'Gauß-Wolken',
  circle: 'Kreis',
  moons: 'Monde',
  spiral: 'Spirale',
  quadrants: 'Quadranten',
  'own points': 'eigene Punkte',
  'binary cross-entropy': 'binäre Kreuzentropie',
  'mean squared error': 'mittlerer quadratischer Fehler',
  'SGD with momentum': 'SGD mit Momentum',
  'PyTorch’s nn.Linear': 'PyTorchs nn.Linear',
  uniform: 'gleichverteilt',
  zeros: 'Nullen',
  Data: 'Daten',
  Samples: 'Beispiele',
  'Noise, 0 to 1': 'Rauschen, 0 bis 1',
  Seed: 'Seed',
  'Learning rate η': 'Lernrate η',
  Loss: 'Verlust',
  Optimiser: 'Optimierer',
  'Batch size, 0 for all': 'Batchgröße, 0 für alle',
  'Initial weights': 'Anfangsgewichte',
  'Their largest size': 'Ihr größter Betrag',
  'L1 penalty': 'L1-Strafe',
  'L2 penalty': 'L2-Strafe',
  'Hidden activation': 'Verborgene Aktivierung',
  'Activation of hidden layer {0}': 'Aktivierung der verborgenen Schicht {0}',
  'Hidden layers': 'Verborgene Schichten',
  'Fewer neurons in hidden layer {0}': 'Weniger Neuronen in der verborgenen Schicht {0}',
  More: 'Mehr',
  'More neurons in hidden layer {0}': 'Mehr Neuronen in der verborgenen Schicht {0}',
  'Take the last hidden layer away': 'Die letzte verborgene Schicht wegnehmen',
  '− layer': '− Schicht',
  'Add a hidden layer': 'Eine verborgene Schicht hinzufügen',
  '+ layer': '+ Schicht',
  // elements/trainer/trainer-curve.js
  'The loss of each step': 'Der Verlust jedes Schritts',
  'Keep to compare': 'Zum Vergleich merken',
  'Forget the kept one': 'Den gemerkten vergessen',
  '{0} of {1}': '{0} von {1}',
  // elements/trainer/trainer-network.js
  '{0} samples on the plane of the inputs. {1}': '{0} Beispiele in der Ebene der Eingaben. {1}',
  'parameter {0}': 'Parameter {0}',
  // elements/trainer/trainer-panels.js
  'A step by numbers': 'Ein Schritt in Zahlen',
  'Points of your own': 'Eigene Punkte',
  'The losses as a table': 'Die Verluste als Tabelle',
  Settings: 'Einstellungen',
  'Link, code and files': 'Link, Code und Dateien',
  // elements/trainer/trainer-points.js
  'The first {0} of the {1} samples can become points of your own, to move, to add to and to remove; or begin with two.':
    'Die ersten {0} der {1} Beispiele können zu eigenen Punkten werden, die sich bewegen, ergänzen und entfernen lassen; oder beginne mit zweien.',
  'The {0} samples can become points of your own, to move, to add to and to remove; or begin with two.':
    'Die {0} Beispiele können zu eigenen Punkten werden, die sich bewegen, ergänzen und entfernen lassen; oder beginne mit zweien.',
  'Make these samples my own': 'Diese Beispiele zu eigenen machen',
  'Begin with two points': 'Mit zwei Punkten beginnen',
  'Each change of the points begins the run anew.': 'Jede Änderung der Punkte beginnt den Lauf neu.',
  // elements/trainer/training-controls.js
  slow: 'langsam',
  'a step a frame': 'ein Schritt je Bild',
  '10 steps a frame': '10 Schritte je Bild',
  'as fast as it goes': 'so schnell es geht',
  Training: 'Training',
  'One step': 'Ein Schritt',
  '1 sample': '1 Beispiel',
  '1 batch': '1 Batch',
  '1 epoch': '1 Epoche',
  Speed: 'Tempo',
  'Start again': 'Neu beginnen',
  History: 'Verlauf',
  'Undo (Ctrl+Z)': 'Rückgängig (Strg+Z)',
  'Redo (Ctrl+Shift+Z)': 'Wiederholen (Strg+Umschalt+Z)',
  Undo: 'Rückgängig',
  Redo: 'Wiederholen',
  // elements/value/neuron-value.js
  'This neuron has only {0} inputs now': 'Dieses Neuron hat jetzt nur {0} Eingaben',
  '{0}, computed': '{0}, berechnet',
  // elements/vision/drawing/hidden-neuron.js
  'Hidden neuron {0}': 'Verborgenes Neuron {0}',
  'for {0}': 'für {0}',
  'Weights of hidden neuron {0}': 'Gewichte des verborgenen Neurons {0}',
  'never fires': 'feuert nie',
  'selectivity {0}': 'Selektivität {0}',
  'answers {0}': 'antwortet {0}',
  'Images that it never saw: what they are, and what it takes them for':
    'Bilder, die es nie gesehen hat: was sie sind, und wofür es sie hält',
  // elements/vision/image-pad.js
  light: 'hell',
  dark: 'dunkel',
  'Your image, 12 by 12 pixels: arrow keys move, Space draws. Row {0}, column {1}: {2}':
    'Dein Bild, 12 mal 12 Pixel: Pfeiltasten bewegen, die Leertaste zeichnet. Zeile {0}, Spalte {1}: {2}',
  // elements/vision/neuron-vision.js
  'Step {0} of {1}: {2} of {3} images that it never saw are told rightly.':
    'Schritt {0} von {1}: {2} von {3} Bildern, die es nie gesehen hat, werden richtig erkannt.',
  'Confusion table': 'Verwechslungstabelle',
  'The hidden neurons: weights, what excites each most, and its mean answers':
    'Die verborgenen Neuronen: Gewichte, was jedes am stärksten erregt, und seine mittleren Antworten',
  'A neuron is named after a class only where its selectivity, as measured on images that it never saw, is at least {0}.':
    'Ein Neuron wird nur dann nach einer Klasse benannt, wenn seine Selektivität, gemessen an Bildern, die es nie gesehen hat, mindestens {0} ist.',
  Train: 'Trainieren',
  'Another seed': 'Anderer Seed',
  'Seed {0}, {1} hidden neurons': 'Seed {0}, {1} verborgene Neuronen',
  'Your own image': 'Dein eigenes Bild',
  'An image it never saw': 'Ein Bild, das es nie gesehen hat',
  Clear: 'Leeren',
  'Draw a line, an arc or stripes, and see which neurons fire.':
    'Zeichne eine Linie, einen Bogen oder Streifen, und sieh, welche Neuronen feuern.',
  edges: 'Kanten',
  curves: 'Bögen',
  textures: 'Texturen',
  // elements/xor/drawing/run-gallery.js
  'Random starts': 'Zufällige Starts',
  'Seed {0}: solved': 'Seed {0}: gelöst',
  'Seed {0}: stuck': 'Seed {0}: stecken geblieben',
  'Random starts with small initial weights, {0} steps each.':
    'Zufällige Starts mit kleinen Anfangsgewichten, je {0} Schritte.',
  '{0} of {1} random starts with small initial weights solved XOR in {2} steps; {3} got stuck.':
    '{0} von {1} zufälligen Starts mit kleinen Anfangsgewichten haben XOR in {2} Schritten gelöst; {3} blieben stecken.',
  'Random starts with large initial weights, {0} steps each.':
    'Zufällige Starts mit großen Anfangsgewichten, je {0} Schritte.',
  '{0} of {1} random starts with large initial weights solved XOR in {2} steps; {3} got stuck.':
    '{0} von {1} zufälligen Starts mit großen Anfangsgewichten haben XOR in {2} Schritten gelöst; {3} blieben stecken.',
  // elements/xor/hidden-layer.js
  'Two lines': 'Zwei Geraden',
  'Each hidden neuron draws a line': 'Jedes verborgene Neuron zieht eine Gerade',
  'The plane of the inputs with the lines of the two hidden neurons. {0} of them cross it.':
    'Die Ebene der Eingaben mit den Geraden der zwei verborgenen Neuronen. {0} davon durchqueren sie.',
  'Hidden space': 'Verborgener Raum',
  'What they make of the corners': 'Was sie aus den Ecken machen',
  'The plane of the hidden neurons’ answers with the output’s line. {0}':
    'Die Ebene der Antworten der verborgenen Neuronen mit der Geraden der Ausgabe. {0}',
  'One line now has the two classes on its two sides.': 'Jetzt hat eine Gerade die zwei Klassen auf ihren zwei Seiten.',
  'The line does not have the two classes on its two sides.':
    'Die Gerade hat die zwei Klassen nicht auf ihren zwei Seiten.',
  // elements/xor/neuron-xor.js
  'Two hidden neurons: {0} {1}': 'Zwei verborgene Neuronen: {0} {1}',
  'One neuron': 'Ein Neuron',
  'Two hidden neurons': 'Zwei verborgene Neuronen',
  '{0} to come.': '{0} kommen noch.',
  'Try {0} more starts': '{0} weitere Starts versuchen',
  'small weights': 'kleine Gewichte',
  'large weights': 'große Gewichte',
  'The seed before': 'Der vorige Seed',
  'Seed {0}': 'Seed {0}',
  'The next seed': 'Der nächste Seed',
  'The four corners on the plane of the inputs. {0}': 'Die vier Ecken in der Ebene der Eingaben. {0}',
  // kit/controls/embed-code.js
  'The tag is copied.': 'Das Tag ist kopiert.',
  Tag: 'Tag',
  'The iframe is copied.': 'Das Iframe ist kopiert.',
  Iframe: 'Iframe',
  // kit/controls/history-buttons.js
  Reset: 'Zurücksetzen',
  'Back to the start': 'Zurück an den Anfang',
  'Copy link': 'Link kopieren',
  'Copy a link to this page with these numbers': 'Einen Link auf diese Seite mit diesen Zahlen kopieren',
  'Save picture or copy code': 'Bild speichern oder Code kopieren',
  'Save the picture, or copy the neuron as code': 'Das Bild speichern oder das Neuron als Code kopieren',
  // kit/controls/inspector.js
  'Remove the last input': 'Die letzte Eingabe entfernen',
  '− input': '− Eingabe',
  'Add an input': 'Eine Eingabe hinzufügen',
  '+ input': '+ Eingabe',
  // kit/controls/save-picture.js
  'This browser can’t make a PNG here; the SVG can be saved.':
    'Dieser Browser kann hier kein PNG machen; das SVG lässt sich speichern.',
  // kit/drawing/lists.js
  '{0} and {1}': '{0} und {1}',
  '{0} or {1}': '{0} oder {1}',
  // kit/drawing/quantity.js
  product: 'Produkt',
  'sum of the products': 'Summe der Produkte',
  'slope of the activation': 'Steigung der Aktivierung',
  '−': '−',
  // kit/element/lesson-element.js
  'The computing core stopped and has started again. Please do that once more.':
    'Der Rechenkern ist stehen geblieben und hat neu begonnen. Bitte mache das noch einmal.',
  'The computing core is still loading; what is here already can be read.':
    'Der Rechenkern lädt noch; was schon da ist, lässt sich lesen.',
  'Begin anew': 'Neu beginnen',
  'This part could not be loaded. Is the network there? Then try again.':
    'Dieser Teil konnte nicht geladen werden. Besteht eine Netzverbindung? Dann versuche es noch einmal.',
  'This part could not be loaded. Is the network there? Then try again, or reload the page.':
    'Dieser Teil konnte nicht geladen werden. Besteht eine Netzverbindung? Dann versuche es noch einmal, oder lade die Seite neu.',
  // kit/element/neuron-element.js
  'Try again': 'Noch einmal versuchen',
  // kit/element/training-element.js
  'Pictures as files, and embedding': 'Bilder als Dateien, und Einbetten',
  // kit/keep/keeper.js
  'There is no room to keep this work. It is here until the page is left; save it as a file.':
    'Für diese Arbeit ist kein Platz mehr. Sie bleibt da, bis die Seite verlassen wird; speichere sie als Datei.',
  // kit/neuron/drawing/parts-diagram.js
  'not computed yet': 'noch nicht berechnet',
  'weighted sum: {0}': 'gewichtete Summe: {0}',
  'activation: {0}': 'Aktivierung: {0}',
  // kit/neuron/drawing/parts-layout.js
  Products: 'Produkte',
  'Sum + bias': 'Summe + b',
  Output: 'Ausgabe',
  // kit/neuron/save-and-share.js
  Close: 'Schließen',
  'The link is copied: it opens this page with these numbers.':
    'Der Link ist kopiert: Er öffnet diese Seite mit diesen Zahlen.',
  'Save the picture as {0} {1}': 'Das Bild speichern als {0} {1}',
  'Copy the neuron as {0}': 'Das Neuron kopieren als {0}',
  'The neuron is copied as {0} code.': 'Das Neuron ist als {0}-Code kopiert.',
  // kit/neuron/state/neuron-computation.js
  'The computing core stopped twice at these numbers. Reset goes back to the start.':
    'Der Rechenkern ist bei diesen Zahlen zweimal stehen geblieben. Zurücksetzen führt an den Anfang.',
  // kit/plane/drawing/boundary-plane.js
  'Move the threshold': 'Die Schwelle verschieben',
  'Move the line': 'Die Gerade verschieben',
  'bias {0}': 'Bias {0}',
  'Turn the line': 'Die Gerade drehen',
  'weights {0}': 'Gewichte {0}',
  // kit/plane/drawing/boundary-words.js
  threshold: 'Schwelle',
  line: 'Gerade',
  plane: 'Ebene',
  'With all weights 0 there is no {0}: the sum is the bias, and the neuron fires everywhere.':
    'Mit lauter Gewichten 0 gibt es keine {0}: Die Summe ist der Bias, und das Neuron feuert überall.',
  'With all weights 0 there is no {0}: the sum is the bias, and the neuron stays quiet everywhere.':
    'Mit lauter Gewichten 0 gibt es keine {0}: Die Summe ist der Bias, und das Neuron bleibt überall still.',
  'The threshold is at x₁ = {0}': 'Die Schwelle liegt bei x₁ = {0}',
  '{0} at {1}': '{0} bei {1}',
  'The {0} crosses {1}, through the origin': 'Die {0} schneidet {1} und geht durch den Ursprung',
  'The {0} crosses {1}, {2} from the origin': 'Die {0} schneidet {1}, {2} vom Ursprung entfernt',
  '; it is out of this picture, in all of which the neuron fires.':
    '; sie liegt außerhalb dieses Bildes, in dem das Neuron überall feuert.',
  '; it is out of this picture, in all of which the neuron stays quiet.':
    '; sie liegt außerhalb dieses Bildes, in dem das Neuron überall still bleibt.',
  'Change the numbers to bring it back.': 'Ändere die Zahlen, um sie zurückzuholen.',
  'Change the bias to bring it back.': 'Ändere den Bias, um sie zurückzuholen.',
  '{0} points are on the 1 side, {1} on the 0 side': {
    one: '{0} Punkt liegt auf der 1-Seite, {1} auf der 0-Seite',
    other: '{0} Punkte liegen auf der 1-Seite, {1} auf der 0-Seite',
  },
  '{0}: all right.': '{0}: alles richtig.',
  '{0} are on the wrong side.': {
    one: 'Einer liegt auf der falschen Seite.',
    other: '{0} liegen auf der falschen Seite.',
  },
  'Point {0} at {1}, class {2}': 'Punkt {0} bei {1}, Klasse {2}',
  // kit/plane/point-data.js
  side: 'Seite',
  'Table of points': 'Tabelle der Punkte',
  point: 'Punkt',
  class: 'Klasse',
  'CSV: {0}, class': 'CSV: {0}, Klasse',
  'Use these points': 'Diese Punkte nehmen',
  'Load a file': 'Eine Datei laden',
  'Save as a file': 'Als Datei speichern',
  // kit/plane/point-editor.js
  'Point {0}': 'Punkt {0}',
  'Point {0}, input {1}': 'Punkt {0}, Eingabe {1}',
  'Class {0}; change it': 'Klasse {0}; ändern',
  'Class {0}': 'Klasse {0}',
  Remove: 'Entfernen',
  // kit/plane/point-set.js
  'Add a point': 'Einen Punkt hinzufügen',
  'Click into the picture to add a point; select one to change it.':
    'Klicke ins Bild, um einen Punkt hinzuzufügen; wähle einen aus, um ihn zu ändern.',
  'Points as a table and as CSV': 'Punkte als Tabelle und als CSV',
  // kit/training/drawing/training-plane.js
  'Point {0}, class {1}, {2}': 'Punkt {0}, Klasse {1}, {2}',
  // kit/training/drawing/replay-progress.js
  'The run is replayed.': 'Der Lauf wird wiederholt.',
  Replay: 'Wiederholung',
  'Step {0} of {1}': 'Schritt {0} von {1}',
  'Stop here': 'Hier anhalten',
  // kit/training/drawing/training-words.js
  'Step {0}, epoch {1}': 'Schritt {0}, Epoche {1}',
  '{0}: the loss is too large for a number.': '{0}: Der Verlust ist zu groß für eine Zahl.',
  '{0}: loss {1}, {2} of {3} right.': '{0}: Verlust {1}, {2} von {3} richtig.',
  'Training stopped after step {0}. {1} would have been too large for a number.':
    'Das Training hat nach Schritt {0} angehalten. {1} wäre zu groß für eine Zahl geworden.',
  'Training stopped after step {0}. The loss of the next batch would have been too large for a number.':
    'Das Training hat nach Schritt {0} angehalten. Der Verlust des nächsten Batches wäre zu groß für eine Zahl geworden.',
  'With the learning rate {0} each step jumps over the valley and lands higher than it began. Go back in time, and lower the rate.':
    'Mit der Lernrate {0} springt jeder Schritt über das Tal und landet höher, als er begann. Geh in der Zeit zurück, und senke die Rate.',
  'One neuron with two inputs. Its output is drawn in it as a map over both inputs.':
    'Ein Neuron mit zwei Eingaben. Seine Ausgabe ist darin als Karte über beide Eingaben gezeichnet.',
  '{0} hidden neurons': { one: '{0} verborgenes Neuron', other: '{0} verborgene Neuronen' },
  'A network with two inputs, {0}, and one output. In each neuron its output is drawn as a map over both inputs.':
    'Ein Netz mit zwei Eingaben, {0} und einer Ausgabe. In jedem Neuron ist seine Ausgabe als Karte über beide Eingaben gezeichnet.',
  ', then ': ', dann ',
  // kit/words/activations.js
  'It changes nothing: neither end is held, and a network of such neurons is one straight line again.':
    'Sie ändert nichts: An keinem Ende hält sie fest, und ein Netz aus solchen Neuronen ist wieder eine einzige Gerade.',
  'It jumps at 0 from no to yes. Level on both sides, its slope is 0 wherever there is one, and at the jump there is none: training follows slopes, and gets no direction from this one.':
    'Sie springt bei 0 von nein auf ja. Auf beiden Seiten ist sie eben und ihre Steigung 0, wo es eine gibt; am Sprung gibt es keine. Training folgt Steigungen und bekommt von dieser keine Richtung.',
  'It silences what is below 0 and passes the rest on. On the left its slope is 0, so a neuron that stays there stops learning; on the right it is 1, however far.':
    'Sie lässt verstummen, was unter 0 liegt, und gibt den Rest weiter. Links ist ihre Steigung 0, also lernt ein Neuron nicht weiter, das dort bleibt; rechts ist sie 1, so weit man geht.',
  'Like ReLU, but a hundredth of what is below 0 gets through, so there is a slope to learn from on the left, too.':
    'Wie ReLU, nur dringt ein Hundertstel von dem durch, was unter 0 liegt; so gibt es auch links eine Steigung, an der sich lernen lässt.',
  'It squeezes any sum between 0 and 1, like a probability. It is steepest at 0; far out on both sides it is nearly level, and learning slows down.':
    'Sie zwängt jede Summe zwischen 0 und 1, wie eine Wahrscheinlichkeit. Am steilsten ist sie bei 0; weit draußen ist sie auf beiden Seiten fast eben, und das Lernen wird langsam.',
  'Like sigmoid, but between −1 and 1 and through 0, and four times as steep there. Far out it is nearly level, too.':
    'Wie Sigmoid, aber zwischen −1 und 1 und durch 0, und dort viermal so steil. Weit draußen ist auch sie fast eben.',
  'Like ReLU, but with a round bend: its slope is sigmoid, so it is never quite 0, and learning never quite stops.':
    'Wie ReLU, aber mit rundem Knick: Ihre Steigung ist Sigmoid, also nie ganz 0, und das Lernen hört nie ganz auf.',
  'The sum times its own sigmoid, also called swish: ReLU with a round bend and a dip below 0 on the left, where its slope is negative.':
    'Die Summe mal ihrem eigenen Sigmoid, auch Swish genannt: ReLU mit rundem Knick und einer Mulde unter 0 auf der linken Seite, wo die Steigung negativ ist.',
  'The sum times the share of a normal distribution that lies below it: like SiLU, with a shallower dip. Many language models use it.':
    'Die Summe mal dem Anteil einer Normalverteilung, der unter ihr liegt: wie SiLU, mit flacherer Mulde. Viele Sprachmodelle verwenden sie.',
  'GELU with tanh in place of the normal distribution, as early language models computed it: it differs by less than 0.0005.':
    'GELU mit tanh anstelle der Normalverteilung, wie frühe Sprachmodelle sie berechneten: Sie weicht um weniger als 0,0005 ab.',
  // kit/words/fence-problem.js
  "“{0}” isn't “name: value”; a line “---” starts the fallback text":
    '„{0}“ ist nicht „Name: Wert“; eine Zeile „---“ beginnt den Ersatztext',
  "“{0}” can't be set from a lesson; {1} accepts {2}":
    '„{0}“ lässt sich in einer Lektion nicht setzen; bei {1} sind {2} möglich',
  '{0} has no attribute “{1}”; it accepts {2}': '{0} hat kein Attribut „{1}“; möglich sind {2}',
  '“{0}” is given twice, first on line {1}': '„{0}“ steht zweimal da, zuerst in Zeile {1}',
  'Line {0}: {1}.': 'Zeile {0}: {1}.',
  // kit/words/frame-words.js
  'Loading the widget…': 'Das Widget wird geladen …',
  'The widget could not be loaded. Is the network there?':
    'Das Widget konnte nicht geladen werden. Besteht eine Netzverbindung?',
  // kit/words/missing-script.js
  'This widget could not be loaded. Is the network there? Then try again, or reload the page.':
    'Dieses Widget konnte nicht geladen werden. Besteht eine Netzverbindung? Dann versuche es noch einmal, oder lade die Seite neu.',
  // kit/words/problem-text.js
  'Showing the example with inputs [2, 3, 1] and weights [0.5, −0.3, 0.8].':
    'Gezeigt wird das Beispiel mit den Eingaben [2, 3, 1] und den Gewichten [0.5, −0.3, 0.8].',
  'Showing the example.': 'Gezeigt wird das Beispiel.',
  'Showing the example’s points.': 'Gezeigt werden die Punkte des Beispiels.',
  'Showing the cat detector.': 'Gezeigt wird der Katzenerkenner.',
  'Using the gate’s own.': 'Es gelten die des Gatters.',
  'Showing the page’s own numbers.': 'Gezeigt werden die Zahlen der Seite.',
  'Showing the page’s own.': 'Gezeigt wird der Lauf der Seite.',
  'The points are as they were.': 'Die Punkte sind, wie sie waren.',
  'numbers from {0} to {1} are accepted.': 'Möglich sind Zahlen von {0} bis {1}.',
  'whole numbers from {0} to {1} are accepted.': 'Möglich sind ganze Zahlen von {0} bis {1}.',
  'two numbers are accepted, the smaller one first, as in {0}.':
    'Möglich sind zwei Zahlen, die kleinere zuerst, wie in {0}.',
  'a step must be above 0.': 'Eine Schrittweite muss über 0 liegen.',
  'only text, numbers, true, false and lists of these are accepted.':
    'Möglich sind nur Text, Zahlen, true, false und Listen davon.',
  'up to {0} values are accepted.': 'Möglich sind bis zu {0} Werte.',
  'there is no “{0}”; accepted are {1}.': '„{0}“ gibt es nicht; möglich sind {1}.',
  'there is no “{0}”; accepted are {1}, or single ones such as w2.':
    '„{0}“ gibt es nicht; möglich sind {1} oder einzelne wie w2.',
  '… and {0} more.': '… und {0} weitere.',
  'A neuron-value needs model="…", the name of the neuron that its number belongs to.':
    'Ein neuron-value braucht model="…", den Namen des Neurons, zu dem seine Zahl gehört.',
  'the neuron “{1}” has only {0} inputs.': {
    one: 'Das Neuron „{1}“ hat nur {0} Eingabe.',
    other: 'Das Neuron „{1}“ hat nur {0} Eingaben.',
  },
  'Another element has already set the neuron “{0}” up with other numbers; those are shown here too. Give this one another model name, or leave its numbers out.':
    'Ein anderes Element hat das Neuron „{0}“ schon mit anderen Zahlen eingerichtet; hier werden auch diese gezeigt. Gib diesem einen anderen Modellnamen, oder lass seine Zahlen weg.',
  '{0} numbers instead of {1}, as in {2}.': {
    one: '{0} Zahl statt {1}, wie in {2}.',
    other: '{0} Zahlen statt {1}, wie in {2}.',
  },
  '{0} numbers; {1} to {2} are accepted, as in {3}.': {
    one: '{0} Zahl; möglich sind {1} bis {2}, wie in {3}.',
    other: '{0} Zahlen; möglich sind {1} bis {2}, wie in {3}.',
  },
  'There are {0} inputs and {1} weights; a neuron has one weight for each input.':
    'Es gibt {0} Eingaben und {1} Gewichte; ein Neuron hat für jede Eingabe ein Gewicht.',
  'up to {0} hidden layers of 1 to {1} neurons are accepted, as in layers="4, 2", or none.':
    'Möglich sind bis zu {0} verborgene Schichten mit 1 bis {1} Neuronen, wie in layers="4, 2", oder keine.',
  'accepted are {0}, one for all hidden layers or one for each, as in activation="tanh, relu".':
    'Möglich sind {0}, eine für alle verborgenen Schichten oder eine für jede, wie in activation="tanh, relu".',
  'there are {1} for {0} hidden layers; one for all or one for each is accepted.': {
    one: 'für {0} verborgene Schicht gibt es {1}; möglich ist eine für alle oder eine für jede.',
    other: 'für {0} verborgene Schichten gibt es {1}; möglich ist eine für alle oder eine für jede.',
  },
  '{0} values; a point has {1}: {2} and its class, 0 or 1.': {
    one: '{0} Wert; ein Punkt hat {1}: {2} und seine Klasse, 0 oder 1.',
    other: '{0} Werte; ein Punkt hat {1}: {2} und seine Klasse, 0 oder 1.',
  },
  'the class is {0}; it must be 0 or 1.': 'die Klasse ist {0}; sie muss 0 oder 1 sein.',
  'There are {0} points; up to {1} are accepted.': 'Es gibt {0} Punkte; möglich sind bis zu {1}.',
  'This is not JSON ({0}).': 'Das ist kein JSON ({0}).',
  'It must be a JSON object.': 'Es muss ein JSON-Objekt sein.',
  '“features” must be 1 to {0} names of up to {1} characters.':
    '„features“ müssen 1 bis {0} Namen mit bis zu {1} Zeichen sein.',
  '“yes” and “no” must be short texts.': '„yes“ und „no“ müssen kurze Texte sein.',
  '“weights” must be {0} numbers, one for each feature, and “bias” a number.':
    '„weights“ müssen {0} Zahlen sein, eine für jedes Merkmal, und „bias“ eine Zahl.',
  '“examples” must be a list of 1 to {0}.': '„examples“ muss eine Liste mit 1 bis {0} Einträgen sein.',
  'Example {0} must have a “name”, {1} “values” and a “label”, 0 or 1.':
    'Beispiel {0} braucht „name“, {1} „values“ und „label“, 0 oder 1.',
  'There is no list of questions between the tags of this quiz.':
    'Zwischen den Tags dieses Quiz steht keine Liste von Fragen.',
  'Question {0} has neither answers, a list with boxes, nor a goal, such as `= 0.9 ± 0.01` or `example.y = 0`.':
    'Frage {0} hat weder Antworten, also eine Liste mit Kästchen, noch ein Ziel wie `= 0.9 ± 0.01` oder `example.y = 0`.',
  'Question {0} has no right answer; one is marked with [x], or with data-right.':
    'Frage {0} hat keine richtige Antwort; eine wird mit [x] oder mit data-right markiert.',
  'There is no saved work in this file. Choose one that was saved on a page like this.':
    'In dieser Datei ist keine gespeicherte Arbeit. Wähle eine, die auf einer Seite wie dieser gespeichert wurde.',
  'This file is of version “{0}”, and this page reads version {1}.':
    'Diese Datei hat die Version „{0}“, und diese Seite liest Version {1}.',
  'This file is of no variant, and this page is of variant “{0}”.':
    'Diese Datei gehört zu keiner Variante, und diese Seite zur Variante „{0}“.',
  'This file is of variant “{0}”, and this page is of none.':
    'Diese Datei gehört zur Variante „{0}“, und diese Seite zu keiner.',
  'This file is of variant “{0}”, and this page is of variant “{1}”.':
    'Diese Datei gehört zur Variante „{0}“, und diese Seite zur Variante „{1}“.',
  'This file is larger than {0} kB, more than any that was saved here.':
    'Diese Datei ist größer als {0} kB, mehr als jede, die hier gespeichert wurde.',
  'it has {0} characters, more than any link made here.': 'er hat {0} Zeichen, mehr als jeder Link von hier.',
  'it is of version “{0}”, and this page reads version {1}.':
    'er hat die Version „{0}“, und diese Seite liest Version {1}.',
  'a part of it is missing.': 'ein Teil davon fehlt.',
  'it has something else where numbers belong.': 'wo Zahlen hingehören, steht etwas anderes.',
  'it has {0} inputs and {1} weights; 1 to {2} of each go together.':
    'er hat {0} Eingaben und {1} Gewichte; je 1 bis {2} gehören zusammen.',
  '“{0}” is no step; 0 to {1} are.': '„{0}“ ist kein Schritt; möglich sind 0 bis {1}.',
  '{0}="{1}" is not known; accepted are {2}.': '{0}="{1}" ist nicht bekannt; möglich sind {2}.',
  'The link to this neuron can’t be read: {0}': 'Der Link zu diesem Neuron ist nicht lesbar: {0}',
  'The link to this run can’t be read: {0}': 'Der Link zu diesem Lauf ist nicht lesbar: {0}',
  'Line {0}, “{1}”': 'Zeile {0}, „{1}“',
  'Point {0}, “{1}”': 'Punkt {0}, „{1}“',
  '“{0}”': '„{0}“',
  'Using {0}.': 'Es gilt {0}.',
  // kit/words/problem.js
  'Nothing was given; write a number like 0.5, −3 or 1e-3.':
    'Es wurde nichts angegeben; schreib eine Zahl wie 0.5, −3 oder 1e-3.',
  '“{0}” is not a number; write one like 0.5, −3 or 1e-3.': '„{0}“ ist keine Zahl; schreib eine wie 0.5, −3 oder 1e-3.',
  '“{0}” can be read in two ways; write {1} or {2}.': '„{0}“ lässt sich auf zwei Arten lesen; schreib {1} oder {2}.',
  '{0} is too large; numbers from −1,000,000 to 1,000,000 are accepted.':
    '{0} ist zu groß; möglich sind Zahlen von −1 000 000 bis 1 000 000.',
  '{0} goes from {1} to {2} here.': '{0} geht hier von {1} bis {2}.',
  // kit/words/say.js
  '{0}': '{0}',
  // site/page-template.mjs
  'The interactive parts could not be loaded; everything can be read without them. Is the network there? Then reload the page.':
    'Die interaktiven Teile konnten nicht geladen werden; alles lässt sich auch ohne sie lesen. Besteht eine Netzverbindung? Dann lade die Seite neu.',
  'In this lesson': 'In dieser Lektion',
  'Skip to the lesson': 'Zur Lektion springen',
  'Theme: auto': 'Design: automatisch',
  'Theme: light': 'Design: hell',
  'Theme: dark': 'Design: dunkel',
  'Code, scrolls sideways': 'Code, seitlich verschiebbar',
  'Formula, scrolls sideways': 'Formel, seitlich verschiebbar',
  'Press again to begin anew': 'Zum Neubeginnen noch einmal drücken',
  'Everything is at its beginning again.': 'Alles ist wieder am Anfang.',
  'Your work is here again: {0} of {1}.': 'Deine Arbeit ist wieder da: {0} von {1}.',
  'The rest is not on this page, or has another task here.':
    'Der Rest ist nicht auf dieser Seite oder hat hier eine andere Aufgabe.',
  'Your work': 'Deine Arbeit',
  'What you do here is kept until you close this tab. As a file, you can hand it in or go on elsewhere.':
    'Was du hier tust, bleibt erhalten, bis du diesen Tab schließt. Als Datei kannst du es abgeben oder anderswo weitermachen.',
  'Save your work': 'Arbeit speichern',
  'Open saved work': 'Gespeicherte Arbeit öffnen',
  'Table, scrolls sideways': 'Tabelle, seitlich verschiebbar',
  Contents: 'Inhalt',
  Sections: 'Abschnitte',
  'Previous section': 'Voriger Abschnitt',
  'Previous section (←)': 'Voriger Abschnitt (←)',
  'Next section': 'Nächster Abschnitt',
  'Next section (→)': 'Nächster Abschnitt (→)',
  '{0} and {1} go from section to section': '{0} und {1} führen von Abschnitt zu Abschnitt',
  'About this lesson': 'Über diese Lektion',
};
