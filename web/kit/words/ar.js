/**
 * Arabic, with Latin digits: numbers are to be those that PyTorch prints.
 *
 * @type {import('./language.js').Catalogue}
 */
export default {
  // core/compile-wasm.js
  "The lesson's computing core could not be loaded from {0}. Is the network there, and does the page's security policy allow connect-src 'self'?":
    "تعذّر تحميل نواة الحساب لهذا الدرس من {0}. هل الشبكة متصلة، وهل تسمح سياسة أمان الصفحة بـ connect-src 'self'؟",
  "The lesson's computing core is not at {0} (the server answered {1}). The .wasm file belongs beside the scripts.":
    'نواة الحساب لهذا الدرس ليست في {0} (أجاب الخادم {1}). مكان ملف ‎.wasm بجوار السكربتات.',
  "The lesson's computing core is not at {0}. The .wasm file belongs beside the scripts.":
    'نواة الحساب لهذا الدرس ليست في {0}. مكان ملف ‎.wasm بجوار السكربتات.',
  "The lesson's computing core did not arrive completely from {0}. Is the network there? Then try again.":
    'لم تصل نواة الحساب لهذا الدرس كاملة من {0}. هل الشبكة متصلة؟ حاول عندئذ ثانية.',
  // core/core-loader.js
  "The scripts of the lesson's computing core could not be loaded. Is the network there? Then try again, or reload the page.":
    'تعذّر تحميل سكربتات نواة الحساب لهذا الدرس. هل الشبكة متصلة؟ حاول عندئذ ثانية، أو أعد تحميل الصفحة.',
  // core/core.js
  'The computing core stopped and is starting again.': 'توقفت نواة الحساب وهي تبدأ من جديد.',
  'The computing core is starting again.': 'نواة الحساب تبدأ من جديد.',
  'The computing core stopped at this twice. Everything else on the page goes on.':
    'توقفت نواة الحساب هنا مرتين. كل ما سوى ذلك في الصفحة يواصل عمله.',
  'The computing core stopped and could not start again; reload the page.':
    'توقفت نواة الحساب ولم تستطع البدء من جديد؛ أعد تحميل الصفحة.',
  // core/wasm-refusal.js
  'This browser has no WebAssembly, which the live parts of this lesson need.':
    'هذا المتصفح بلا WebAssembly الذي تحتاج إليه الأجزاء التفاعلية في هذا الدرس.',
  "The file that should be the lesson's computing core is not WebAssembly (perhaps the server's error page).":
    'الملف الذي يُفترض أن يكون نواة الحساب لهذا الدرس ليس WebAssembly (ربما هو صفحة خطأ من الخادم).',
  'This browser is too old for the live parts of this lesson: they need WebAssembly with SIMD, which Chrome and Edge have from version 91 on, Firefox from 89, Safari from 16.4.':
    'هذا المتصفح أقدم من أن تعمل فيه الأجزاء التفاعلية في هذا الدرس: فهي تحتاج إلى WebAssembly مع SIMD، وهو في Chrome وEdge ابتداءً من الإصدار 91، وفي Firefox من 89، وفي Safari من 16.4.',
  "This browser refused the lesson's computing core: the file is damaged, the browser is too old, or the page's security policy lacks script-src 'wasm-unsafe-eval'.":
    "رفض هذا المتصفح نواة الحساب لهذا الدرس: الملف تالف، أو المتصفح قديم جدًا، أو تنقص سياسة أمان الصفحة script-src 'wasm-unsafe-eval'.",
  "The lesson's computing core at {0} is another version's: it does not belong to these scripts. Copy all files of one version, or reload the page past the browser's cache.":
    'نواة الحساب لهذا الدرس في {0} من إصدار آخر، فهي لا تخص هذه السكربتات. انسخ كل الملفات من إصدار واحد، أو أعد تحميل الصفحة متجاوزًا ذاكرة المتصفح المؤقتة.',
  "The lesson's computing core from {0} is damaged: {1} bytes came, which are not the {2} that belong to these scripts. Try again.":
    'نواة الحساب لهذا الدرس من {0} تالفة: وصل {1} من البايتات، وليست هي الـ {2} التي تخص هذه السكربتات. حاول ثانية.',
  // elements/activation/drawing/activation-plot.js
  'weighted sum z': 'المجموع الموزون z',
  // elements/activation/drawing/activation-table.js
  'Activations: the neuron’s own, those that are drawn, the value and the slope of each at z':
    'دوال التنشيط: دالة العصبون، والدوال المرسومة، وقيمة كل منها وميلها عند z',
  'its own': 'دالته',
  drawn: 'مرسومة',
  slope: 'الميل',
  'draw {0}': 'رسم {0}',
  // elements/activation/drawing/activation-words.js
  '{0} {1}, slope {2}': '{0} {1}، الميل {2}',
  'Weighted sum {0}. {1}.': 'المجموع الموزون {0}. {1}.',
  // elements/activation/neuron-activation.js
  'weighted sum': 'المجموع الموزون',
  'slopes, dashed': 'الميول، متقطعة',
  'The activations over the weighted sum': 'دوال التنشيط على المجموع الموزون',
  // elements/anatomy/drawing/anatomy-drawing.js
  'Above, a biological neuron: dendrites with synapses, a cell body, an axon. Below, the artificial one in the same places: inputs with weights, sum and activation, output.':
    'في الأعلى عصبون حيّ: تغصّنات بمشابكها، وجسم خلية، ومحور. وتحته العصبون الاصطناعي في المواضع نفسها: مُدخلات بأوزانها، ومجموع وتنشيط، ومُخرج.',
  dendrites: 'تغصّنات',
  synapses: 'مشابك',
  'cell body': 'جسم الخلية',
  axon: 'محور',
  inputs: 'مُدخلات',
  weights: 'أوزان',
  'sum and activation': 'المجموع والتنشيط',
  output: 'مُخرج',
  // elements/anatomy/drawing/anatomy-parts.js
  dendrite: 'تغصّن',
  input: 'مُدخل',
  'Dendrites are the branches on which signals from other cells arrive.':
    'التغصّنات هي الفروع التي تصل إليها إشارات الخلايا الأخرى.',
  'Inputs are the numbers that come in: {0}.': 'المُدخلات هي الأعداد الداخلة: {0}.',
  synapse: 'مشبك',
  weight: 'وزن',
  'A synapse, where a branch meets another cell, passes its signal on strongly or weakly, or holds the cell back.':
    'المشبك، حيث يلتقي فرع بخلية أخرى، يمرّر إشارتها بقوة أو بضعف، أو يكبح الخلية.',
  'A weight does that by multiplying: {0}. A negative one holds back. The products are {1}.':
    'الوزن يفعل ذلك بالضرب: {0}. والسالب منه يكبح. نواتج الضرب هي {1}.',
  'The cell body gathers all of it, and if it is strong enough together, the cell fires.':
    'يجمع جسم الخلية كل ذلك، وإن كان قويًا معًا بما يكفي نشطت الخلية.',
  'The sum with the bias is {0}, and the activation, {1}, decides what becomes of it.':
    'المجموع مع الانحياز هو {0}، ودالة التنشيط، {1}، تقرر ما يصير إليه.',
  'The axon carries the pulse away, to the dendrites of other cells.': 'يحمل المحور النبضة إلى تغصّنات خلايا أخرى.',
  'The output is one number, {0}, an input to other neurons.': 'المُخرج عدد واحد، {0}، وهو مُدخل لعصبونات أخرى.',
  // elements/anatomy/neuron-anatomy.js
  'This picture has room for {0} inputs, and the neuron “{1}” has {2}.':
    'في هذه الصورة مكان لعدد {0} من المُدخلات، وللعصبون «{1}» منها {2}.',
  Parts: 'الأجزاء',
  'Send a signal': 'أرسل إشارة',
  'Once more': 'مرة أخرى',
  'On to the next part': 'إلى الجزء التالي',
  Back: 'إلى الخلف',
  'Choose a part on either side to see its counterpart, or send a signal through both.':
    'اختر جزءًا على أي من الجانبين لترى نظيره، أو أرسل إشارة عبر الاثنين.',
  // elements/approximator/approximator-controls.js
  sine: 'جيب',
  bump: 'حدبة',
  sawtooth: 'سن المنشار',
  own: 'دالتك',
  Function: 'الدالة',
  Activation: 'دالة التنشيط',
  none: 'لا شيء',
  '{0} neurons': {
    zero: 'بلا عصبونات',
    one: 'عصبون واحد',
    two: 'عصبونان',
    few: '{0} عصبونات',
    many: '{0} عصبونًا',
    other: '{0} عصبون',
  },
  'Fewer neurons': 'عصبونات أقل',
  'Hidden neurons': 'العصبونات الخفية',
  'More neurons': 'عصبونات أكثر',
  Weights: 'الأوزان',
  Placed: 'مبنية',
  Trained: 'مُدرّبة',
  Pause: 'إيقاف',
  Run: 'تشغيل',
  'Another start': 'بداية أخرى',
  // elements/approximator/drawing/function-plot.js
  'Value {0} of the function': 'القيمة {0} للدالة',
  // elements/approximator/function-tables.js
  'The function and the network': 'الدالة والشبكة',
  function: 'الدالة',
  network: 'الشبكة',
  'The largest error': 'أكبر خطأ',
  neurons: 'العصبونات',
  error: 'الخطأ',
  'at most': 'على الأكثر',
  'There are {0} values; the function has {1}, from left to right.':
    'عدد القيم {0}؛ وللدالة {1}، من اليسار إلى اليمين.',
  'The values must be from −1 to 1.': 'يجب أن تكون القيم من ‎−1 إلى 1.',
  'Its {0} values, from left to right': 'قيمها، وعددها {0}، من اليسار إلى اليمين',
  // elements/approximator/neuron-approximator.js
  'The function, dashed, and the network. {0}': 'الدالة، متقطعة، والشبكة. {0}',
  Error: 'الخطأ',
  'The largest error against the number of neurons': 'أكبر خطأ مقابل عدد العصبونات',
  'Largest errors of placed networks: {0}': 'أكبر أخطاء الشبكات المبنية: {0}',
  'Dashed: what the error can’t exceed.': 'متقطعًا: ما لا يمكن أن يتجاوزه الخطأ.',
  'The dot is this network.': 'النقطة هي هذه الشبكة.',
  'Without an activation, any number of neurons adds up to one straight line: sums of straight lines are straight.':
    'من دون دالة تنشيط لا يعطي أي عدد من العصبونات معًا إلا خطًا مستقيمًا واحدًا: مجموع المستقيمات مستقيم.',
  'As tables, and values to type': 'كجداول، وقيم تُكتب',
  'As tables': 'كجداول',
  'With up to {0} neurons each one’s part is drawn, too.': 'حتى {0} من العصبونات يُرسم جزء كل منها أيضًا.',
  'Each neuron’s part': 'جزء كل عصبون',
  'Neuron {0}, taken away': 'العصبون {0}، مُزال',
  'Neuron {0}, there': 'العصبون {0}، حاضر',
  'trained for {0} of {1} steps': 'دُرّبت {0} من {1} خطوات',
  placed: 'مبنية',
  '{0} taken away': 'أُزيل {0}',
  '{0}, {1}{2}: largest error {3}, mean {4}.': '{0}، {1}{2}: أكبر خطأ {3}، والمتوسط {4}.',
  // elements/boundary/drawing/boundary-answer.js
  'Looking…': 'جارٍ البحث…',
  'Is there a {0} at all?': 'هل من {0} أصلًا؟',
  'Use this {0}': 'استخدام هذا الحدّ ({0})',
  // elements/boundary/drawing/boundary-choices.js
  'One input': 'مُدخل واحد',
  'Two inputs': 'مُدخلان',
  'Three inputs': 'ثلاثة مُدخلات',
  'Number of inputs': 'عدد المُدخلات',
  '{0} inputs': {
    zero: 'لا مُدخلات',
    one: 'مُدخل واحد',
    two: 'مُدخلان',
    few: '{0} مُدخلات',
    many: '{0} مُدخلًا',
    other: '{0} مُدخل',
  },
  // elements/boundary/drawing/boundary-cube.js
  'With four inputs or more nobody can draw it, and nothing changes: w·x + b = 0 is then a hyperplane, still flat, still with two sides.':
    'أربعة مُدخلات أو أكثر لا يستطيع أحد رسمها، ولا يتغير شيء: ‎w·x + b = 0 يصير مستوى فائقًا، ما زال مسطحًا وله جانبان.',
  'Turn the view left': 'أدر المنظر إلى اليسار',
  'Turn the view right': 'أدر المنظر إلى اليمين',
  'Turn the view up': 'أدر المنظر إلى أعلى',
  'Turn the view down': 'أدر المنظر إلى أسفل',
  View: 'المنظر',
  // elements/boundary/drawing/boundary-equation.js
  'The boundary’s equation': 'معادلة الحدّ',
  // elements/boundary/drawing/separability-words.js
  'Yes, there is a {0}, but the points lie so close that 32-bit numbers can’t say which.':
    'نعم، يوجد ({0})، لكن النقاط متقاربة حتى إن أعداد 32 بت لا تستطيع تحديده.',
  'Yes: all points are of one class, so the bias alone will do.': 'نعم: كل النقاط من صنف واحد، فيكفي الانحياز وحده.',
  'Yes. The {0} with the widest margin is {1} = 0: no point is nearer to it than {2}.':
    'نعم. أوسع هامش ({0}) هو {1} = 0: لا نقطة أقرب إليه من {2}.',
  'No: there is no such {0}, whatever the weights and the bias. The two classes meet at {1}.':
    'لا: لا وجود لذلك ({0}) مهما كانت الأوزان والانحياز. يلتقي الصنفان عند {1}.',
  'Of class 1: {0}. Each of these needs z > 0, so z > 0 at that place too.':
    'من الصنف 1: {0}. كل منها يحتاج إلى ‎z > 0، إذن ‎z > 0 في ذلك الموضع أيضًا.',
  'Of class 0: {0}. Each of these needs z ≤ 0, so z ≤ 0 at the same place. Both can’t be.':
    'من الصنف 0: {0}. كل منها يحتاج إلى ‎z ≤ 0، إذن ‎z ≤ 0 في الموضع نفسه. ولا يمكن الأمران معًا.',
  // elements/boundary/neuron-boundary.js
  'The neuron “{0}” has {1} inputs; a boundary can be drawn for 1 to 3. Give this element another model name, or none.':
    'للعصبون «{0}» عدد من المُدخلات هو {1}؛ يمكن رسم الحدّ لعدد من 1 إلى 3. أعط هذا العنصر اسم نموذج آخر، أو لا تعطه اسمًا.',
  // elements/features/drawing/feature-table.js
  feature: 'الصفة',
  'how much of it': 'مقدارها',
  contribution: 'الإسهام',
  '{0}, input {1}': '{0}، المُدخل {1}',
  'weight {0}, {1}': 'الوزن {0}، {1}',
  bias: 'الانحياز',
  'Contributions: {0}, bias {1}; together {2}.': 'الإسهامات: {0}، الانحياز {1}؛ معًا {2}.',
  // elements/features/drawing/learning-panel.js
  Rule: 'القاعدة',
  'Perceptron rule': 'قاعدة البيرسبترون',
  'Gradient descent': 'الانحدار التدريجي',
  'Wrong? Move each weight half of its feature towards the right answer. Right? Change nothing.':
    'أخطأ؟ حرّك كل وزن نصف صفته نحو الجواب الصحيح. أصاب؟ لا تغيّر شيئًا.',
  'Move each weight against the slope of the loss: far when the answer is far off, a little when it is nearly right.':
    'حرّك كل وزن عكس ميل الخسارة: كثيرًا حين يبعد الجواب كثيرًا، وقليلًا حين يكاد يصيب.',
  'Start with all weights 0': 'ابدأ وكل الأوزان 0',
  'One example': 'مثال واحد',
  'All once': 'الكل مرة',
  'All 20 times': 'الكل 20 مرة',
  'Loading what it takes to learn…': 'جارٍ تحميل ما يلزم للتعلّم…',
  Examples: 'الأمثلة',
  example: 'المثال',
  is: 'هو',
  'neuron says': 'يقول العصبون',
  '(next)': '(التالي)',
  '{0} examples seen': {
    zero: 'لم يُرَ أي مثال',
    one: 'رُئي مثال واحد',
    two: 'رُئي مثالان',
    few: 'رُئيت {0} أمثلة',
    many: 'رُئي {0} مثالًا',
    other: 'رُئي {0} مثال',
  },
  '{0}; All right; loss {1}.': '{0}؛ كلها صحيحة؛ الخسارة {1}.',
  '{0}; {1} of {2} right; loss {3}.': '{0}؛ {1} من {2} صحيحة؛ الخسارة {3}.',
  // elements/features/neuron-features.js
  'This detector has {0} features, and the neuron “{1}” has {2} inputs. Give it another model name, or none.':
    'لهذا الكاشف عدد من الصفات هو {0}، وللعصبون «{1}» عدد من المُدخلات هو {2}. أعطه اسم نموذج آخر، أو لا تعطه اسمًا.',
  'your own': 'مثالك',
  'Learn from examples': 'تعلّم من الأمثلة',
  // elements/features/state/feature-preset.js
  'yes, cat': 'نعم، قطة',
  'no, not cat': 'لا، ليست قطة',
  whiskers: 'شوارب',
  'pointy ears': 'أذنان مدببتان',
  background: 'خلفية',
  'dog features': 'صفات كلب',
  Cat: 'قطة',
  Dog: 'كلب',
  Kitten: 'هُريرة',
  Wolf: 'ذئب',
  Rabbit: 'أرنب',
  Sphynx: 'سفنكس',
  Seal: 'فقمة',
  'Old tom': 'هرّ عجوز',
  // elements/formula/drawing/formula.js
  'What leaves the neuron: a probability, a class score or a continuous value such as a price.':
    'ما يخرج من العصبون: احتمال، أو درجة لصنف، أو قيمة متصلة مثل سعر.',
  activation: 'دالة التنشيط',
  'Decides what the sum becomes (ReLU, sigmoid, tanh). It adds the non-linearity without which a network can’t learn complex patterns.':
    'تقرر ما يصير إليه المجموع (ReLU أو sigmoid أو tanh). وهي تضيف اللاخطية التي لا تتعلّم الشبكة من دونها أنماطًا معقدة.',
  'Learned, one for each input, and adjusted to reduce the error. They say how much each input counts.':
    'مُتعلَّمة، واحد لكل مُدخل، وتُعدَّل ليقل الخطأ. وهي تقول كم يُحسب لكل مُدخل.',
  'Given, and fixed for one data point: pixels, the features of a house, the numbers of a word.':
    'معطاة، وثابتة للنقطة الواحدة من البيانات: بكسلات، أو صفات بيت، أو أعداد كلمة.',
  'Learned, too. It shifts the boundary, and lets the neuron fire with all inputs at zero.':
    'مُتعلَّم أيضًا. يزيح الحدّ، ويتيح للعصبون أن ينشط وكل المُدخلات صفر.',
  sum: 'المجموع',
  'Add up all the products and the bias: how strongly the signals act together.':
    'اجمع كل نواتج الضرب والانحياز: قوة الإشارات معًا.',
  '{0} times {1}': '{0} ضرب {1}',
  'Output {0} is {1} of {2}, which is {3}.': 'المُخرج {0} هو {1} لـ {2}، أي {3}.',
  plus: 'زائد',
  // elements/formula/neuron-formula.js
  symbols: 'رموز',
  numbers: 'أعداد',
  vectors: 'متجهات',
  'Written with': 'مكتوبة بـ',
  Symbols: 'الرموز',
  '{0}, the {1}.': '{0}: {1}.',
  'Point at a symbol to read what it is, and to see it light up wherever this neuron is shown.':
    'أشر إلى رمز لتقرأ ما هو، ولتراه يضيء حيثما عُرض هذا العصبون.',
  // elements/gate/drawing/gate-plane.js
  'The plane of the inputs. How the neuron divides it comes after your guesses.':
    'مستوى المُدخلات. كيف يقسمه العصبون يأتي بعد تخميناتك.',
  'The plane of the inputs. On the side where the neuron fires: {0}.':
    'مستوى المُدخلات. على الجانب الذي ينشط فيه العصبون: {0}.',
  // elements/gate/drawing/gate-words.js
  '{0} rows are wrong.': {
    zero: 'لا صفوف خاطئة.',
    one: 'صف واحد خاطئ.',
    two: 'صفان خاطئان.',
    few: '{0} صفوف خاطئة.',
    many: '{0} صفًا خاطئًا.',
    other: '{0} صف خاطئ.',
  },
  '{0} gives z = {1}, which is above 0, so the neuron fires; {2} wants {3}.':
    '‏{0} يعطي z = {1}، وهو فوق 0، فينشط العصبون؛ والمطلوب في {2} هو {3}.',
  '{0} gives z = {1}, which is not above 0, so the neuron stays quiet; {2} wants {3}.':
    '‏{0} يعطي z = {1}، وهو ليس فوق 0، فيبقى العصبون ساكنًا؛ والمطلوب في {2} هو {3}.',
  'Lower {0}.': 'اخفض {0}.',
  'Raise {0}.': 'ارفع {0}.',
  'With these weights, every bias above {0} and up to {1} will do.':
    'مع هذه الأوزان يصلح كل انحياز أكبر من {0} وحتى {1}.',
  'With these weights no bias will do: {0} has to fire, and its products sum to {1}; {2} must not, and has {3}. {4}':
    'مع هذه الأوزان لا يصلح أي انحياز: {0} يجب أن ينشط، ومجموع نواتجه {1}؛ و{2} يجب ألا ينشط، وله {3}. {4}',
  'Raise {0}, or lower {1}.': 'ارفع {0}، أو اخفض {1}.',
  '{1} are above it': {
    zero: '{1} فوقه',
    one: '{1} فوقه',
    two: '{1} فوقه',
    few: '{1} فوقه',
    many: '{1} فوقه',
    other: '{1} فوقه',
  },
  '{1} are not': {
    zero: '{1} ليس كذلك',
    one: '{1} ليس كذلك',
    two: '{1} ليسا كذلك',
    few: '{1} ليست كذلك',
    many: '{1} ليست كذلك',
    other: '{1} ليست كذلك',
  },
  'This is {0}. The products sum to {1}. The bias sets the bar at {2}: {3}, {4}.':
    'هذه {0}. مجاميع النواتج {1}. يضع الانحياز الحاجز عند {2}: {3}، و{4}.',
  '{0}: z {1}, output {2}{3}': '‏{0}: ‏z {1}، المُخرج {2}{3}',
  ', wrong': '، خطأ',
  'This is {0}': 'هذه {0}',
  '{0} of {1} rows are {2}': '‏{0} من {1} صفوف تطابق {2}',
  // elements/gate/drawing/solutions-view.js
  'The neuron’s weight': 'وزن العصبون',
  'The neuron’s weights': 'أوزان العصبون',
  inside: 'في الداخل',
  outside: 'في الخارج',
  'With the bias {0}, the weights in the area make {1}, and no others do. The dot is this neuron; move it, or change b and see the area change.':
    'مع الانحياز {0} تعطي الأوزان التي في المساحة {1}، ولا تعطيها غيرها. النقطة هي هذا العصبون؛ حرّكها، أو غيّر b وانظر كيف تتغير المساحة.',
  'There is no area, whatever the bias: no weights make XOR.': 'لا مساحة مهما كان الانحياز: لا أوزان تعطي XOR.',
  'With the bias {0} no weights make {1}. Change b until an area appears.':
    'مع الانحياز {0} لا أوزان تعطي {1}. غيّر b حتى تظهر مساحة.',
  'from {0} to {1}': 'من {0} إلى {1}',
  'the area with the corners {0}': 'المساحة ذات الزوايا {0}',
  'Weights that make {0} with the bias {1}: {2}.': 'الأوزان التي تعطي {0} مع الانحياز {1}: {2}.',
  // elements/gate/drawing/truth-table.js
  '{0}: for each row of inputs the condition, the neuron’s weighted sum and output, and the output that is wanted':
    '{0}: لكل صف من المُدخلات الشرط، والمجموع الموزون للعصبون ومُخرجه، والمُخرج المطلوب',
  '{0}: for each row of inputs the neuron’s weighted sum and output, and the output that is wanted':
    '{0}: لكل صف من المُدخلات المجموع الموزون للعصبون ومُخرجه، والمُخرج المطلوب',
  '{0}: for each row of inputs the neuron’s weighted sum and output, which aren’t shown yet':
    '{0}: لكل صف من المُدخلات المجموع الموزون للعصبون ومُخرجه، اللذان لم يُعرضا بعد',
  '{0} needs': 'شرط {0}',
  'your guess': 'تخمينك',
  wanted: 'المطلوب',
  'Show this row in the picture': 'أظهر هذا الصف في الصورة',
  right: 'صحيح',
  wrong: 'خطأ',
  'as you said': 'كما قلت',
  'not as you said': 'ليس كما قلت',
  'Your guess for {0}': 'تخمينك لـ {0}',
  // elements/gate/drawing/verdict.js
  'What will the neuron answer? Choose 0 or 1 in each row, then look.':
    'بم سيجيب العصبون؟ اختر 0 أو 1 في كل صف، ثم انظر.',
  '{0} of {1} are as you said: it fires where z is above 0.': '‏{0} من {1} كما قلت: ينشط حيث z فوق 0.',
  'Find weights and a bias that make {0}, and check again.': 'جد أوزانًا وانحيازًا تعطي {0}، ثم تحقق ثانية.',
  'Find weights and a bias that make {0}.': 'جد أوزانًا وانحيازًا تعطي {0}.',
  'One answer of many:': 'جواب من أجوبة كثيرة:',
  'Solved!': 'حُلّت!',
  'Show the neuron’s': 'أظهر حدّ العصبون',
  'Show the outputs': 'أظهر المُخرجات',
  'Guess again': 'خمّن ثانية',
  Check: 'تحقق',
  'Show an answer': 'أظهر جوابًا',
  // elements/gate/drawing/xor-words.js
  'No numbers make XOR. Add the conditions of the two rows that have to fire: w₁ + w₂ + 2b > 0.':
    'لا أعداد تعطي XOR. اجمع شرطي الصفين اللذين يجب أن ينشطا: ‎w₁ + w₂ + 2b > 0.',
  'Add those of the two that must not: w₁ + w₂ + 2b ≤ 0.': 'اجمع شرطي الصفين اللذين يجب ألا ينشطا: ‎w₁ + w₂ + 2b ≤ 0.',
  'The same sum can’t be both above 0 and not above 0. On the plane: the two diagonals cross, and no straight line has one of them on each side.':
    'لا يمكن أن يكون المجموع نفسه فوق 0 وليس فوق 0. على المستوى: القطران يتقاطعان، ولا خط مستقيم يجعل كلًا منهما على جانب.',
  // elements/gate/gate-assignment.js
  'All weights that make {0}': 'كل الأوزان التي تعطي {0}',
  // elements/gate/gate-choice.js
  Gate: 'البوابة',
  // elements/gate/line-guess.js
  'Your {0}: {1}': 'حدّك ({0}): {1}',
  'Swap the sides': 'بدّل الجانبين',
  'Where does the neuron’s {0} run? Draw yours from the numbers, its arrow on the side where the neuron fires, then look.':
    'أين يمر حدّ العصبون ({0})؟ ارسم حدّك من الأعداد، وسهمه على الجانب الذي ينشط فيه العصبون، ثم انظر.',
  'Yours, dashed: {0}': 'حدّك، متقطعًا: {0}',
  'The neuron’s: {0}': 'حدّ العصبون: {0}',
  // elements/gate/neuron-gate.js
  'The neuron with the inputs {0}': 'العصبون ذو المُدخلات {0}',
  '{1} has {0} inputs, and the neuron “{2}” has {3}. Give this gate another model name, or none.': {
    zero: 'لـ {1} مُدخلات عددها {0}، وللعصبون «{2}» منها {3}. أعط هذه البوابة اسم نموذج آخر، أو لا تعطها اسمًا.',
    one: 'لـ {1} مُدخل واحد، وللعصبون «{2}» منها {3}. أعط هذه البوابة اسم نموذج آخر، أو لا تعطها اسمًا.',
    two: 'لـ {1} مُدخلان، وللعصبون «{2}» منها {3}. أعط هذه البوابة اسم نموذج آخر، أو لا تعطها اسمًا.',
    few: 'لـ {1} مُدخلات عددها {0}، وللعصبون «{2}» منها {3}. أعط هذه البوابة اسم نموذج آخر، أو لا تعطها اسمًا.',
    many: 'لـ {1} مُدخلات عددها {0}، وللعصبون «{2}» منها {3}. أعط هذه البوابة اسم نموذج آخر، أو لا تعطها اسمًا.',
    other: 'لـ {1} مُدخلات عددها {0}، وللعصبون «{2}» منها {3}. أعط هذه البوابة اسم نموذج آخر، أو لا تعطها اسمًا.',
  },
  // elements/parts/drawing/code-panel.js
  'The same neuron in PyTorch': 'العصبون نفسه في PyTorch',
  Copy: 'نسخ',
  'Copy as NumPy code': 'نسخ كشيفرة NumPy',
  'Copy as C++ code': 'نسخ كشيفرة C++',
  Script: 'السكربت',
  'What it prints': 'ما يطبعه',
  Copied: 'تم النسخ',
  'This page has no clipboard': 'لا حافظة لهذه الصفحة',
  'Selected: press Ctrl+C': 'محدّد: اضغط Ctrl+C',
  // elements/parts/drawing/narration.js
  'Ready.': 'جاهز.',
  '{0} inputs, each with its weight.': {
    zero: 'لا مُدخلات.',
    one: 'مُدخل واحد بوزنه.',
    two: 'مُدخلان، لكل منهما وزنه.',
    few: '{0} مُدخلات، لكل منها وزنه.',
    many: '{0} مُدخلًا، لكل منها وزنه.',
    other: '{0} مُدخل، لكل منها وزنه.',
  },
  'Multiply.': 'الضرب.',
  'Sum.': 'الجمع.',
  'Inputs {1}, weights {2}, bias {3}.': {
    zero: 'المُدخلات {1}، الأوزان {2}، الانحياز {3}.',
    one: 'المُدخل {1}، الوزن {2}، الانحياز {3}.',
    two: 'المُدخلان {1}، الوزنان {2}، الانحياز {3}.',
    few: 'المُدخلات {1}، الأوزان {2}، الانحياز {3}.',
    many: 'المُدخلات {1}، الأوزان {2}، الانحياز {3}.',
    other: 'المُدخلات {1}، الأوزان {2}، الانحياز {3}.',
  },
  'Products {1}.': {
    zero: 'نواتج الضرب {1}.',
    one: 'ناتج الضرب {1}.',
    two: 'ناتجا الضرب {1}.',
    few: 'نواتج الضرب {1}.',
    many: 'نواتج الضرب {1}.',
    other: 'نواتج الضرب {1}.',
  },
  'Weighted sum {0}.': 'المجموع الموزون {0}.',
  'Output {0} by {1}.': 'المُخرج {0} بدالة {1}.',
  // elements/parts/drawing/step-bar.js
  Inputs: 'المُدخلات',
  Multiply: 'الضرب',
  Sum: 'الجمع',
  Activate: 'التنشيط',
  'Steps of the computation': 'خطوات الحساب',
  'Back to the inputs, then one step at a time': 'العودة إلى المُدخلات، ثم خطوة خطوة',
  'The next step': 'الخطوة التالية',
  'Step through': 'خطوة خطوة',
  // elements/parts/neuron-parts.js
  'A neuron with {0} inputs. {1}': {
    zero: 'عصبون بلا مُدخلات. {1}',
    one: 'عصبون بمُدخل واحد. {1}',
    two: 'عصبون بمُدخلين. {1}',
    few: 'عصبون بعدد {0} من المُدخلات. {1}',
    many: 'عصبون بعدد {0} من المُدخلات. {1}',
    other: 'عصبون بعدد {0} من المُدخلات. {1}',
  },
  // elements/quiz/neuron-quiz.js
  '{0} of {1} answered.': 'أُجيب عن {0} من {1}.',
  'Answered.': 'أُجيب.',
  '{0} of {1} answered rightly.': 'أُجيب عن {0} من {1} إجابة صحيحة.',
  'That is all of it!': 'تمت كلها!',
  'Change that neuron, here on the page, until it is so: this question watches.':
    'غيّر ذلك العصبون، هنا في الصفحة، حتى يصير كذلك: هذا السؤال يراقب.',
  'Your number': 'عددك',
  'Right.': 'صحيح.',
  'Not quite.': 'ليس تمامًا.',
  'Try again.': 'حاول ثانية.',
  // elements/trainer/drawing/landscape-view.js
  'The loss over {0} and {1}, from {2} to {3}.': 'الخسارة على {0} و{1}، من {2} إلى {3}.',
  'The run stands at {0} and {1}, after a way of {2} steps.': 'التدريب عند {0} و{1}، بعد طريق من {2} من الخطوات.',
  'The run stands at {0} and {1}.': 'التدريب عند {0} و{1}.',
  'To the right': 'نحو اليمين',
  Up: 'نحو الأعلى',
  'The bluer, the higher is the loss; a line joins places of equal loss: here they go from {0} to {1}.':
    'كلما ازداد الأزرق كانت الخسارة أعلى؛ يصل الخط بين مواضع تساوي الخسارة: وهي هنا من {0} إلى {1}.',
  'The ring is where the run began, the dot is where it stands; the picture is cut through there, with all other weights as they are now.':
    'الحلقة حيث بدأ التدريب، والنقطة حيث هو؛ والصورة مقطوعة هناك، وبقية الأوزان كما هي الآن.',
  'The ring is where the run began, the dot is where it stands.': 'الحلقة حيث بدأ التدريب، والنقطة حيث هو.',
  'Click to put the run elsewhere.': 'انقر لوضع التدريب في مكان آخر.',
  'The way as a table': 'الطريق كجدول',
  step: 'الخطوة',
  // elements/trainer/drawing/loss-curve.js
  steps: 'الخطوات',
  'Time, in steps': 'الزمن، بالخطوات',
  'step {0} of {1}': 'الخطوة {0} من {1}',
  // elements/trainer/drawing/network-graph.js
  'hidden {0}': 'خفية {0}',
  hidden: 'خفية',
  // elements/trainer/drawing/overshoot-view.js
  'Step {0} went from a loss of {1} over a valley as low as {2} to a loss of {3}.':
    'ذهبت الخطوة {0} من خسارة {1} فوق وادٍ ينخفض إلى {2} وبلغت خسارة {3}.',
  'Step {0} went from a loss of {1} to a loss of {2}.': 'ذهبت الخطوة {0} من خسارة {1} إلى خسارة {2}.',
  'The curve is the loss on the straight way between the two.': 'المنحنى هو الخسارة على الطريق المستقيم بينهما.',
  // elements/trainer/drawing/parameter-row.js
  'Weight or bias': 'وزن أو انحياز',
  'decrease {0}': 'إنقاص {0}',
  'increase {0}': 'زيادة {0}',
  // elements/trainer/drawing/step-labels.js
  '{0} of layer {1}': '{0} في الطبقة {1}',
  'bias of {0}': 'انحياز {0}',
  // elements/trainer/drawing/step-tables.js
  'The numbers of this step are too large to be shown. Go back in time to see where they grew.':
    'أعداد هذه الخطوة أكبر من أن تُعرض. عُد في الزمن لترى أين كبرت.',
  'The sample before': 'العينة السابقة',
  'Sample {0} of {1}: inputs {2}, wanted {3}': 'العينة {0} من {1}: المُدخلات {2}، المطلوب {3}',
  'The next sample': 'العينة التالية',
  Forth: 'إلى الأمام',
  neuron: 'العصبون',
  'sum of products and bias': 'مجموع النواتج والانحياز',
  'Loss of this sample: {0}': 'خسارة هذه العينة: {0}',
  from: 'من',
  Update: 'التحديث',
  parameter: 'المعامل',
  value: 'القيمة',
  'new value': 'القيمة الجديدة',
  'The new values are shown for the sample that comes next.': 'تُعرض القيم الجديدة للعينة التالية.',
  'The optimiser makes the new value from the slope and from the slopes before it.':
    'يصنع المُحسِّن القيمة الجديدة من الميل ومن الميول التي قبله.',
  'New value = value − η · slope, with the learning rate η = {0}.':
    'القيمة الجديدة = القيمة − η · الميل، ومعدل التعلّم η = {0}.',
  'the loss': 'الخسارة',
  // elements/trainer/neuron-trainer.js
  'A run ends at step {0}.': 'ينتهي التدريب عند الخطوة {0}.',
  // elements/trainer/run-history.js
  loss: 'الخسارة',
  'What the network answers, {0}': 'ما تجيب به الشبكة، {0}',
  kept: 'المحفوظ',
  now: 'الآن',
  '{0} of one’s own': '{0} من نقاطك',
  'There are none before the first step.': 'لا شيء قبل الخطوة الأولى.',
  'loss before it': 'الخسارة قبلها',
  'share right': 'نسبة الصحيح',
  // elements/trainer/save-and-share.js
  'This picture isn’t shown.': 'هذه الصورة غير معروضة.',
  'The link is copied: it opens this page and replays this run to the bit.':
    'نُسخ الرابط: يفتح هذه الصفحة ويعيد هذا التدريب حتى آخر بت.',
  'The link is copied. It begins this run anew: single samples, changed weights and a changed rate are not in it.':
    'نُسخ الرابط. وهو يبدأ هذا التدريب من جديد: ليست فيه العينات المفردة ولا الأوزان المغيّرة ولا المعدل المغيّر.',
  Network: 'الشبكة',
  Plane: 'المستوى',
  'Loss curve': 'منحنى الخسارة',
  'Loss landscape': 'تضاريس الخسارة',
  Overshoot: 'الخطوة الزائدة',
  'Copy a link to this run': 'نسخ رابط إلى هذا التدريب',
  'Copy as PyTorch code': 'نسخ كشيفرة PyTorch',
  'The code is copied: it prints what this network answers.': 'نُسخت الشيفرة: تطبع ما تجيب به هذه الشبكة.',
  'Save the run as JSON': 'حفظ التدريب كـ JSON',
  'Save the losses as CSV': 'حفظ الخسائر كـ CSV',
  'Embed it as {0}': 'ضمّنه كـ {0}',
  '{0} as SVG': '{0} كـ SVG',
  '{0} as PNG': '{0} كـ PNG',
  'The link': 'الرابط',
  // elements/trainer/settings-panel.js
  gaussians: 'سحابتان غاوسيتان',
  circle: 'دائرة',
  moons: 'هلالان',
  spiral: 'حلزون',
  quadrants: 'أرباع',
  'own points': 'نقاطك',
  'binary cross-entropy': 'الإنتروبيا المتقاطعة الثنائية',
  'mean squared error': 'متوسط مربع الخطأ',
  'SGD with momentum': 'SGD مع الزخم',
  'PyTorch’s nn.Linear': 'nn.Linear في PyTorch',
  uniform: 'منتظم',
  zeros: 'أصفار',
  Data: 'البيانات',
  Samples: 'العينات',
  'Noise, 0 to 1': 'الضجيج، من 0 إلى 1',
  Seed: 'البذرة',
  'Learning rate η': 'معدل التعلّم η',
  Loss: 'الخسارة',
  Optimiser: 'المُحسِّن',
  'Batch size, 0 for all': 'حجم الدفعة، 0 للكل',
  'Initial weights': 'الأوزان الابتدائية',
  'Their largest size': 'أكبر مقدار لها',
  'L1 penalty': 'عقوبة L1',
  'L2 penalty': 'عقوبة L2',
  'Hidden activation': 'دالة التنشيط الخفية',
  'Activation of hidden layer {0}': 'دالة تنشيط الطبقة الخفية {0}',
  'Hidden layers': 'الطبقات الخفية',
  'Fewer neurons in hidden layer {0}': 'عصبونات أقل في الطبقة الخفية {0}',
  More: 'المزيد',
  'More neurons in hidden layer {0}': 'عصبونات أكثر في الطبقة الخفية {0}',
  'Take the last hidden layer away': 'إزالة آخر طبقة خفية',
  '− layer': '− طبقة',
  'Add a hidden layer': 'إضافة طبقة خفية',
  '+ layer': '+ طبقة',
  // elements/trainer/trainer-curve.js
  'The loss of each step': 'خسارة كل خطوة',
  'Keep to compare': 'احفظ للمقارنة',
  'Forget the kept one': 'انس المحفوظ',
  '{0} of {1}': '‏{0} من {1}',
  // elements/trainer/trainer-network.js
  '{0} samples on the plane of the inputs. {1}': 'عدد العينات على مستوى المُدخلات {0}. {1}',
  'parameter {0}': 'المعامل {0}',
  // elements/trainer/trainer-panels.js
  'A step by numbers': 'خطوة بالأعداد',
  'Points of your own': 'نقاطك',
  'The losses as a table': 'الخسائر كجدول',
  Settings: 'الإعدادات',
  'Link, code and files': 'الرابط والشيفرة والملفات',
  // elements/trainer/trainer-points.js
  'The first {0} of the {1} samples can become points of your own, to move, to add to and to remove; or begin with two.':
    'أول {0} من العينات، وعددها {1}، يمكن أن تصير نقاطًا لك، تحرّكها وتزيدها وتحذفها؛ أو ابدأ باثنتين.',
  'The {0} samples can become points of your own, to move, to add to and to remove; or begin with two.':
    'العينات، وعددها {0}، يمكن أن تصير نقاطًا لك، تحرّكها وتزيدها وتحذفها؛ أو ابدأ باثنتين.',
  'Make these samples my own': 'اجعل هذه العينات لي',
  'Begin with two points': 'ابدأ بنقطتين',
  'Each change of the points begins the run anew.': 'كل تغيير في النقاط يبدأ التدريب من جديد.',
  // elements/trainer/training-controls.js
  slow: 'بطيء',
  'a step a frame': 'خطوة لكل إطار',
  '10 steps a frame': '10 خطوات لكل إطار',
  'as fast as it goes': 'بأقصى سرعة',
  Training: 'التدريب',
  'One step': 'خطوة واحدة',
  '1 sample': 'عينة واحدة',
  '1 batch': 'دفعة واحدة',
  '1 epoch': 'حقبة واحدة',
  Speed: 'السرعة',
  'Start again': 'ابدأ من جديد',
  History: 'السجل',
  'Undo (Ctrl+Z)': 'تراجع (Ctrl+Z)',
  'Redo (Ctrl+Shift+Z)': 'إعادة (Ctrl+Shift+Z)',
  Undo: 'تراجع',
  Redo: 'إعادة',
  // elements/value/neuron-value.js
  'This neuron has only {0} inputs now': 'عدد مُدخلات هذا العصبون الآن {0} فقط',
  '{0}, computed': '{0}، محسوب',
  // elements/vision/drawing/hidden-neuron.js
  'Hidden neuron {0}': 'العصبون الخفي {0}',
  'for {0}': 'لـ {0}',
  'Weights of hidden neuron {0}': 'أوزان العصبون الخفي {0}',
  'never fires': 'لا ينشط أبدًا',
  'selectivity {0}': 'الانتقائية {0}',
  'answers {0}': 'يجيب {0}',
  'Images that it never saw: what they are, and what it takes them for': 'صور لم يرها قط: ما هي، وما يظنها',
  // elements/vision/image-pad.js
  light: 'فاتح',
  dark: 'داكن',
  'Your image, 12 by 12 pixels: arrow keys move, Space draws. Row {0}, column {1}: {2}':
    'صورتك، 12 في 12 بكسل: مفاتيح الأسهم تتحرك، والمسافة ترسم. الصف {0}، العمود {1}: {2}',
  // elements/vision/neuron-vision.js
  'Step {0} of {1}: {2} of {3} images that it never saw are told rightly.':
    'الخطوة {0} من {1}: {2} من {3} صورة لم يرها قط صُنّفت صحيحة.',
  'Confusion table': 'جدول الالتباس',
  'The hidden neurons: weights, what excites each most, and its mean answers':
    'العصبونات الخفية: الأوزان، وما يثير كلًا منها أكثر، ومتوسط إجاباته',
  'A neuron is named after a class only where its selectivity, as measured on images that it never saw, is at least {0}.':
    'يُسمى العصبون باسم صنف فقط حيث تبلغ انتقائيته، مقيسة على صور لم يرها قط، {0} على الأقل.',
  Train: 'درّب',
  'Another seed': 'بذرة أخرى',
  'Seed {0}, {1} hidden neurons': 'البذرة {0}، العصبونات الخفية {1}',
  'Your own image': 'صورتك',
  'An image it never saw': 'صورة لم يرها قط',
  Clear: 'مسح',
  'Draw a line, an arc or stripes, and see which neurons fire.': 'ارسم خطًا أو قوسًا أو شرائط، وانظر أي العصبونات ينشط.',
  edges: 'حواف',
  curves: 'أقواس',
  textures: 'ملامس',
  // elements/xor/drawing/run-gallery.js
  'Random starts': 'بدايات عشوائية',
  'Seed {0}: solved': 'البذرة {0}: حُلّت',
  'Seed {0}: stuck': 'البذرة {0}: علقت',
  'Random starts with small initial weights, {0} steps each.':
    'بدايات عشوائية بأوزان ابتدائية صغيرة، خطوات كل منها {0}.',
  '{0} of {1} random starts with small initial weights solved XOR in {2} steps; {3} got stuck.':
    '‏{0} من {1} بدايات عشوائية بأوزان ابتدائية صغيرة حلّت XOR في {2} خطوة؛ وعلقت {3}.',
  'Random starts with large initial weights, {0} steps each.':
    'بدايات عشوائية بأوزان ابتدائية كبيرة، خطوات كل منها {0}.',
  '{0} of {1} random starts with large initial weights solved XOR in {2} steps; {3} got stuck.':
    '‏{0} من {1} بدايات عشوائية بأوزان ابتدائية كبيرة حلّت XOR في {2} خطوة؛ وعلقت {3}.',
  // elements/xor/hidden-layer.js
  'Two lines': 'خطان',
  'Each hidden neuron draws a line': 'كل عصبون خفي يرسم خطًا',
  'The plane of the inputs with the lines of the two hidden neurons. {0} of them cross it.':
    'مستوى المُدخلات مع خطي العصبونين الخفيين. يقطعه منها {0}.',
  'Hidden space': 'الفضاء الخفي',
  'What they make of the corners': 'ما يصنعانه من الزوايا',
  'The plane of the hidden neurons’ answers with the output’s line. {0}':
    'مستوى إجابات العصبونين الخفيين مع خط المُخرج. {0}',
  'One line now has the two classes on its two sides.': 'صار الصنفان على جانبي خط واحد.',
  'The line does not have the two classes on its two sides.': 'الصنفان ليسا على جانبي الخط.',
  // elements/xor/neuron-xor.js
  'Two hidden neurons: {0} {1}': 'عصبونان خفيان: {0} {1}',
  'One neuron': 'عصبون واحد',
  'Two hidden neurons': 'عصبونان خفيان',
  '{0} to come.': 'بقي {0}.',
  'Try {0} more starts': 'جرّب {0} بدايات أخرى',
  'small weights': 'أوزان صغيرة',
  'large weights': 'أوزان كبيرة',
  'The seed before': 'البذرة السابقة',
  'Seed {0}': 'البذرة {0}',
  'The next seed': 'البذرة التالية',
  'The four corners on the plane of the inputs. {0}': 'الزوايا الأربع على مستوى المُدخلات. {0}',
  // kit/controls/embed-code.js
  'The tag is copied.': 'نُسخ الوسم.',
  Tag: 'وسم',
  'The iframe is copied.': 'نُسخ الإطار.',
  Iframe: 'إطار iframe',
  // kit/controls/history-buttons.js
  Reset: 'إعادة الضبط',
  'Back to the start': 'العودة إلى البداية',
  'Copy link': 'نسخ الرابط',
  'Copy a link to this page with these numbers': 'نسخ رابط إلى هذه الصفحة بهذه الأعداد',
  'Save picture or copy code': 'حفظ الصورة أو نسخ الشيفرة',
  'Save the picture, or copy the neuron as code': 'حفظ الصورة، أو نسخ العصبون كشيفرة',
  // kit/controls/inspector.js
  'Remove the last input': 'حذف آخر مُدخل',
  '− input': '− مُدخل',
  'Add an input': 'إضافة مُدخل',
  '+ input': '+ مُدخل',
  // kit/controls/save-picture.js
  'This browser can’t make a PNG here; the SVG can be saved.': 'لا يستطيع هذا المتصفح صنع PNG هنا؛ يمكن حفظ SVG.',
  // kit/drawing/lists.js
  '{0} and {1}': '{0} و{1}',
  '{0} or {1}': '{0} أو {1}',
  // kit/drawing/quantity.js
  product: 'ناتج الضرب',
  'sum of the products': 'مجموع النواتج',
  'slope of the activation': 'ميل دالة التنشيط',
  '−': '‎−',
  // kit/element/lesson-element.js
  'The computing core stopped and has started again. Please do that once more.':
    'توقفت نواة الحساب ثم بدأت من جديد. أعد ما فعلته من فضلك.',
  'The computing core is still loading; what is here already can be read.':
    'نواة الحساب لا تزال قيد التحميل؛ وما هو هنا يمكن قراءته الآن.',
  'Begin anew': 'البدء من جديد',
  'This part could not be loaded. Is the network there? Then try again.':
    'تعذّر تحميل هذا الجزء. هل الشبكة متصلة؟ حاول عندئذ ثانية.',
  'This part could not be loaded. Is the network there? Then try again, or reload the page.':
    'تعذّر تحميل هذا الجزء. هل الشبكة متصلة؟ حاول عندئذ ثانية، أو أعد تحميل الصفحة.',
  // kit/element/neuron-element.js
  'Try again': 'حاول ثانية',
  // kit/element/training-element.js
  'Pictures as files, and embedding': 'الصور كملفات، والتضمين',
  // kit/keep/keeper.js
  'There is no room to keep this work. It is here until the page is left; save it as a file.':
    'لا مكان لحفظ هذا العمل. يبقى هنا حتى مغادرة الصفحة؛ احفظه في ملف.',
  // kit/neuron/drawing/parts-diagram.js
  'not computed yet': 'لم يُحسب بعد',
  'weighted sum: {0}': 'المجموع الموزون: {0}',
  'activation: {0}': 'دالة التنشيط: {0}',
  // kit/neuron/drawing/parts-layout.js
  Products: 'النواتج',
  'Sum + bias': 'الجمع',
  Output: 'المُخرج',
  // kit/neuron/save-and-share.js
  Close: 'إغلاق',
  'The link is copied: it opens this page with these numbers.': 'نُسخ الرابط: يفتح هذه الصفحة بهذه الأعداد.',
  'Save the picture as {0} {1}': 'حفظ الصورة كـ {0} {1}',
  'Copy the neuron as {0}': 'نسخ العصبون كـ {0}',
  'The neuron is copied as {0} code.': 'نُسخ العصبون كشيفرة {0}.',
  // kit/neuron/state/neuron-computation.js
  'The computing core stopped twice at these numbers. Reset goes back to the start.':
    'توقفت نواة الحساب مرتين عند هذه الأعداد. إعادة الضبط تعود إلى البداية.',
  // kit/plane/drawing/boundary-plane.js
  'Move the threshold': 'حرّك العتبة',
  'Move the line': 'حرّك الخط',
  'bias {0}': 'الانحياز {0}',
  'Turn the line': 'أدر الخط',
  'weights {0}': 'الأوزان {0}',
  // kit/plane/drawing/boundary-words.js
  threshold: 'عتبة',
  line: 'خط',
  plane: 'مستوى',
  'With all weights 0 there is no {0}: the sum is the bias, and the neuron fires everywhere.':
    'حين تكون كل الأوزان 0 فلا {0}: المجموع هو الانحياز، والعصبون ينشط في كل مكان.',
  'With all weights 0 there is no {0}: the sum is the bias, and the neuron stays quiet everywhere.':
    'حين تكون كل الأوزان 0 فلا {0}: المجموع هو الانحياز، والعصبون يبقى ساكنًا في كل مكان.',
  'The threshold is at x₁ = {0}': 'العتبة عند x₁ = {0}',
  '{0} at {1}': '{0} عند {1}',
  'The {0} crosses {1}, through the origin': 'تقاطع الحدّ ({0}): {1}، ويمر بنقطة الأصل',
  'The {0} crosses {1}, {2} from the origin': 'تقاطع الحدّ ({0}): {1}، وبعده عن نقطة الأصل {2}',
  '; it is out of this picture, in all of which the neuron fires.': '؛ وهو خارج هذه الصورة، والعصبون ينشط فيها كلها.',
  '; it is out of this picture, in all of which the neuron stays quiet.':
    '؛ وهو خارج هذه الصورة، والعصبون ساكن فيها كلها.',
  'Change the numbers to bring it back.': 'غيّر الأعداد ليعود.',
  'Change the bias to bring it back.': 'غيّر الانحياز ليعود.',
  '{0} points are on the 1 side, {1} on the 0 side': {
    zero: 'لا نقاط على جانب 1، و{1} على جانب 0',
    one: 'نقطة واحدة على جانب 1، و{1} على جانب 0',
    two: 'نقطتان على جانب 1، و{1} على جانب 0',
    few: '{0} نقاط على جانب 1، و{1} على جانب 0',
    many: '{0} نقطة على جانب 1، و{1} على جانب 0',
    other: '{0} نقطة على جانب 1، و{1} على جانب 0',
  },
  '{0}: all right.': '{0}: كلها صحيحة.',
  '{0} are on the wrong side.': {
    zero: 'لا نقاط على الجانب الخطأ.',
    one: 'نقطة واحدة على الجانب الخطأ.',
    two: 'نقطتان على الجانب الخطأ.',
    few: '{0} نقاط على الجانب الخطأ.',
    many: '{0} نقطة على الجانب الخطأ.',
    other: '{0} نقطة على الجانب الخطأ.',
  },
  'Point {0} at {1}, class {2}': 'النقطة {0} عند {1}، الصنف {2}',
  // kit/plane/point-data.js
  side: 'الجانب',
  'Table of points': 'جدول النقاط',
  point: 'النقطة',
  class: 'الصنف',
  'CSV: {0}, class': 'CSV: {0}، الصنف',
  'Use these points': 'استخدم هذه النقاط',
  'Load a file': 'تحميل ملف',
  'Save as a file': 'حفظ كملف',
  // kit/plane/point-editor.js
  'Point {0}': 'النقطة {0}',
  'Point {0}, input {1}': 'النقطة {0}، المُدخل {1}',
  'Class {0}; change it': 'الصنف {0}؛ غيّره',
  'Class {0}': 'الصنف {0}',
  Remove: 'حذف',
  // kit/plane/point-set.js
  'Add a point': 'إضافة نقطة',
  'Click into the picture to add a point; select one to change it.': 'انقر في الصورة لإضافة نقطة؛ اختر واحدة لتغيّرها.',
  'Points as a table and as CSV': 'النقاط كجدول وكملف CSV',
  // kit/training/drawing/training-plane.js
  'Point {0}, class {1}, {2}': 'النقطة {0}، الصنف {1}، {2}',
  // kit/training/drawing/replay-progress.js
  'The run is replayed.': 'يُعاد التدريب إلى حيث توقّف.',
  Replay: 'الإعادة',
  'Step {0} of {1}': 'الخطوة {0} من {1}',
  'Stop here': 'توقّف هنا',
  // kit/training/drawing/training-words.js
  'Step {0}, epoch {1}': 'الخطوة {0}، الحقبة {1}',
  '{0}: the loss is too large for a number.': '{0}: الخسارة أكبر من أن يسعها عدد.',
  '{0}: loss {1}, {2} of {3} right.': '{0}: الخسارة {1}، {2} من {3} صحيحة.',
  'Training stopped after step {0}. {1} would have been too large for a number.':
    'توقف التدريب بعد الخطوة {0}. كان {1} سيصير أكبر من أن يسعه عدد.',
  'Training stopped after step {0}. The loss of the next batch would have been too large for a number.':
    'توقف التدريب بعد الخطوة {0}. كانت خسارة الدفعة التالية ستصير أكبر من أن يسعها عدد.',
  'With the learning rate {0} each step jumps over the valley and lands higher than it began. Go back in time, and lower the rate.':
    'مع معدل التعلّم {0} تقفز كل خطوة فوق الوادي وتقع أعلى مما بدأت. عُد في الزمن، واخفض المعدل.',
  'One neuron with two inputs. Its output is drawn in it as a map over both inputs.':
    'عصبون واحد بمُدخلين. مُخرجه مرسوم فيه خريطةً على المُدخلين.',
  '{0} hidden neurons': {
    zero: 'بلا عصبونات خفية',
    one: 'عصبون خفي واحد',
    two: 'عصبونان خفيان',
    few: '{0} عصبونات خفية',
    many: '{0} عصبونًا خفيًا',
    other: '{0} عصبون خفي',
  },
  'A network with two inputs, {0}, and one output. In each neuron its output is drawn as a map over both inputs.':
    'شبكة بمُدخلين، {0}، ومُخرج واحد. في كل عصبون رُسم مُخرجه خريطةً على المُدخلين.',
  ', then ': '، ثم ',
  // kit/words/activations.js
  'It changes nothing: neither end is held, and a network of such neurons is one straight line again.':
    'لا تغيّر شيئًا: لا تحدّ أيًا من الطرفين، وشبكة من عصبونات كهذه تعود خطًا مستقيمًا واحدًا.',
  'It jumps at 0 from no to yes. Level on both sides, its slope is 0 wherever there is one, and at the jump there is none: training follows slopes, and gets no direction from this one.':
    'تقفز عند 0 من لا إلى نعم. مستوية على الجانبين، فميلها 0 حيثما وُجد، وعند القفزة لا ميل لها: التدريب يتبع الميل، ولا يأخذ من هذه اتجاهًا.',
  'It silences what is below 0 and passes the rest on. On the left its slope is 0, so a neuron that stays there stops learning; on the right it is 1, however far.':
    'تُسكت ما هو تحت 0 وتمرّر الباقي. على اليسار ميلها 0، فالعصبون الذي يبقى هناك يكف عن التعلّم؛ وعلى اليمين ميلها 1 مهما ابتعدنا.',
  'Like ReLU, but a hundredth of what is below 0 gets through, so there is a slope to learn from on the left, too.':
    'مثل ReLU، لكن جزءًا من مئة مما هو تحت 0 يمر، فيبقى على اليسار أيضًا ميل يمكن التعلّم منه.',
  'It squeezes any sum between 0 and 1, like a probability. It is steepest at 0; far out on both sides it is nearly level, and learning slows down.':
    'تحصر أي مجموع بين 0 و1، كأنه احتمال. أشد انحدارها عند 0؛ وبعيدًا على الجانبين تكاد تستوي، فيبطؤ التعلّم.',
  'Like sigmoid, but between −1 and 1 and through 0, and four times as steep there. Far out it is nearly level, too.':
    'مثل sigmoid، لكنها بين ‎−1 و1 وتمر بـ 0، وانحدارها هناك أربعة أضعاف. وبعيدًا تكاد تستوي هي أيضًا.',
  'Like ReLU, but with a round bend: its slope is sigmoid, so it is never quite 0, and learning never quite stops.':
    'مثل ReLU لكن بانحناءة مستديرة: ميلها هو sigmoid، فلا يبلغ 0 تمامًا أبدًا ولا يتوقف التعلّم تمامًا.',
  'The sum times its own sigmoid, also called swish: ReLU with a round bend and a dip below 0 on the left, where its slope is negative.':
    'المجموع مضروبًا في sigmoid الخاص به، وتسمى أيضًا swish: ReLU بانحناءة مستديرة وهبوط تحت 0 على اليسار، حيث يكون الميل سالبًا.',
  'The sum times the share of a normal distribution that lies below it: like SiLU, with a shallower dip. Many language models use it.':
    'المجموع مضروبًا في نصيب التوزيع الطبيعي الواقع تحته: مثل SiLU بهبوط أقل عمقًا. تستعملها نماذج لغوية كثيرة.',
  'GELU with tanh in place of the normal distribution, as early language models computed it: it differs by less than 0.0005.':
    'GELU مع tanh بدل التوزيع الطبيعي، كما حسبتها النماذج اللغوية الأولى: تختلف عنها بأقل من 0.0005.',
  // kit/words/fence-problem.js
  "“{0}” isn't “name: value”; a line “---” starts the fallback text":
    '«{0}» ليس على صورة «الاسم: القيمة»؛ والسطر «---» يبدأ النص البديل',
  "“{0}” can't be set from a lesson; {1} accepts {2}": 'لا يمكن ضبط «{0}» من درس؛ يقبل {1} ما يلي: {2}',
  '{0} has no attribute “{1}”; it accepts {2}': 'ليس للعنصر {0} سمة «{1}»؛ المقبول {2}',
  '“{0}” is given twice, first on line {1}': 'أُعطي «{0}» مرتين، أولاهما في السطر {1}',
  'Line {0}: {1}.': 'السطر {0}: {1}.',
  // kit/words/frame-words.js
  'Loading the widget…': 'جارٍ تحميل العنصر…',
  'The widget could not be loaded. Is the network there?': 'تعذّر تحميل هذا العنصر. هل الشبكة متصلة؟',
  // kit/words/missing-script.js
  'This widget could not be loaded. Is the network there? Then try again, or reload the page.':
    'تعذّر تحميل هذا العنصر. هل الشبكة متصلة؟ حاول عندئذ ثانية، أو أعد تحميل الصفحة.',
  // kit/words/problem-text.js
  'Showing the example with inputs [2, 3, 1] and weights [0.5, −0.3, 0.8].':
    'يُعرض المثال بالمُدخلات [2, 3, 1] والأوزان [0.5, −0.3, 0.8].',
  'Showing the example.': 'يُعرض المثال.',
  'Showing the example’s points.': 'تُعرض نقاط المثال.',
  'Showing the cat detector.': 'يُعرض كاشف القطط.',
  'Using the gate’s own.': 'تُستخدم أعداد البوابة.',
  'Showing the page’s own numbers.': 'تُعرض أعداد الصفحة.',
  'Showing the page’s own.': 'يُعرض تدريب الصفحة.',
  'The points are as they were.': 'بقيت النقاط كما كانت.',
  'numbers from {0} to {1} are accepted.': 'المقبول أعداد من {0} إلى {1}.',
  'whole numbers from {0} to {1} are accepted.': 'المقبول أعداد صحيحة من {0} إلى {1}.',
  'two numbers are accepted, the smaller one first, as in {0}.': 'المقبول عددان، الأصغر أولًا، كما في {0}.',
  'a step must be above 0.': 'يجب أن تكون الخطوة أكبر من 0.',
  'only text, numbers, true, false and lists of these are accepted.':
    'لا يُقبل إلا النص والأعداد و true و false وقوائم منها.',
  'up to {0} values are accepted.': 'يُقبل ما يصل إلى {0} من القيم.',
  'there is no “{0}”; accepted are {1}.': 'لا يوجد «{0}»؛ المقبول {1}.',
  'there is no “{0}”; accepted are {1}, or single ones such as w2.': 'لا يوجد «{0}»؛ المقبول {1}، أو مفردات مثل w2.',
  '… and {0} more.': '… و{0} غيرها.',
  'A neuron-value needs model="…", the name of the neuron that its number belongs to.':
    'يحتاج neuron-value إلى model="…"، وهو اسم العصبون الذي ينتمي إليه عدده.',
  'the neuron “{1}” has only {0} inputs.': {
    zero: 'عدد مُدخلات العصبون «{1}» هو {0} فقط.',
    one: 'للعصبون «{1}» مُدخل واحد فقط.',
    two: 'للعصبون «{1}» مُدخلان فقط.',
    few: 'عدد مُدخلات العصبون «{1}» هو {0} فقط.',
    many: 'عدد مُدخلات العصبون «{1}» هو {0} فقط.',
    other: 'عدد مُدخلات العصبون «{1}» هو {0} فقط.',
  },
  'Another element has already set the neuron “{0}” up with other numbers; those are shown here too. Give this one another model name, or leave its numbers out.':
    'عنصر آخر ضبط العصبون «{0}» من قبل بأعداد أخرى؛ وتُعرض هنا تلك أيضًا. أعط هذا العنصر اسم نموذج آخر، أو احذف أعداده.',
  '{0} numbers instead of {1}, as in {2}.': {
    zero: 'عدد الأعداد {0} بدل {1}، كما في {2}.',
    one: 'عدد الأعداد {0} بدل {1}، كما في {2}.',
    two: 'عدد الأعداد {0} بدل {1}، كما في {2}.',
    few: 'عدد الأعداد {0} بدل {1}، كما في {2}.',
    many: 'عدد الأعداد {0} بدل {1}، كما في {2}.',
    other: 'عدد الأعداد {0} بدل {1}، كما في {2}.',
  },
  '{0} numbers; {1} to {2} are accepted, as in {3}.': {
    zero: 'عدد الأعداد {0}؛ المقبول من {1} إلى {2}، كما في {3}.',
    one: 'عدد الأعداد {0}؛ المقبول من {1} إلى {2}، كما في {3}.',
    two: 'عدد الأعداد {0}؛ المقبول من {1} إلى {2}، كما في {3}.',
    few: 'عدد الأعداد {0}؛ المقبول من {1} إلى {2}، كما في {3}.',
    many: 'عدد الأعداد {0}؛ المقبول من {1} إلى {2}، كما في {3}.',
    other: 'عدد الأعداد {0}؛ المقبول من {1} إلى {2}، كما في {3}.',
  },
  'There are {0} inputs and {1} weights; a neuron has one weight for each input.':
    'عدد المُدخلات {0} وعدد الأوزان {1}؛ للعصبون وزن واحد لكل مُدخل.',
  'up to {0} hidden layers of 1 to {1} neurons are accepted, as in layers="4, 2", or none.':
    'المقبول حتى {0} من الطبقات الخفية، في كل منها 1 إلى {1} من العصبونات، كما في layers="4, 2"، أو لا شيء.',
  'accepted are {0}, one for all hidden layers or one for each, as in activation="tanh, relu".':
    'المقبول {0}، واحدة لكل الطبقات الخفية أو واحدة لكل طبقة، كما في activation="tanh, relu".',
  'there are {1} for {0} hidden layers; one for all or one for each is accepted.': {
    zero: 'كُتب {1} ولا طبقات خفية؛ المقبول واحدة للجميع أو واحدة لكل طبقة.',
    one: 'كُتب {1} لطبقة خفية واحدة؛ المقبول واحدة للجميع أو واحدة لكل طبقة.',
    two: 'كُتب {1} لطبقتين خفيتين؛ المقبول واحدة للجميع أو واحدة لكل طبقة.',
    few: 'كُتب {1} لعدد {0} من الطبقات الخفية؛ المقبول واحدة للجميع أو واحدة لكل طبقة.',
    many: 'كُتب {1} لعدد {0} من الطبقات الخفية؛ المقبول واحدة للجميع أو واحدة لكل طبقة.',
    other: 'كُتب {1} لعدد {0} من الطبقات الخفية؛ المقبول واحدة للجميع أو واحدة لكل طبقة.',
  },
  '{0} values; a point has {1}: {2} and its class, 0 or 1.': {
    zero: 'لا قيم؛ للنقطة {1}: {2} وصنفها، 0 أو 1.',
    one: 'قيمة واحدة؛ للنقطة {1}: {2} وصنفها، 0 أو 1.',
    two: 'قيمتان؛ للنقطة {1}: {2} وصنفها، 0 أو 1.',
    few: '{0} قيم؛ للنقطة {1}: {2} وصنفها، 0 أو 1.',
    many: '{0} قيمة؛ للنقطة {1}: {2} وصنفها، 0 أو 1.',
    other: '{0} قيمة؛ للنقطة {1}: {2} وصنفها، 0 أو 1.',
  },
  'the class is {0}; it must be 0 or 1.': 'الصنف هو {0}؛ يجب أن يكون 0 أو 1.',
  'There are {0} points; up to {1} are accepted.': 'عدد النقاط {0}؛ المقبول حتى {1}.',
  'This is not JSON ({0}).': 'هذا ليس JSON ({0}).',
  'It must be a JSON object.': 'يجب أن يكون كائن JSON.',
  '“features” must be 1 to {0} names of up to {1} characters.':
    'يجب أن تكون «features» من 1 إلى {0} من الأسماء، طول كل منها حتى {1} من الأحرف.',
  '“yes” and “no” must be short texts.': 'يجب أن يكون «yes» و«no» نصين قصيرين.',
  '“weights” must be {0} numbers, one for each feature, and “bias” a number.':
    'يجب أن تكون «weights» بعدد {0}، واحد لكل صفة، و«bias» عددًا.',
  '“examples” must be a list of 1 to {0}.': 'يجب أن تكون «examples» قائمة من 1 إلى {0}.',
  'Example {0} must have a “name”, {1} “values” and a “label”, 0 or 1.':
    'يحتاج المثال {0} إلى «name» و{1} من «values» و«label» قيمته 0 أو 1.',
  'There is no list of questions between the tags of this quiz.': 'لا توجد قائمة أسئلة بين وسمي هذا الاختبار.',
  'Question {0} has neither answers, a list with boxes, nor a goal, such as `= 0.9 ± 0.01` or `example.y = 0`.':
    'في السؤال {0} لا أجوبة، وهي قائمة بمربعات، ولا هدف مثل ‎`= 0.9 ± 0.01` أو ‎`example.y = 0`.',
  'Question {0} has no right answer; one is marked with [x], or with data-right.':
    'في السؤال {0} لا جواب صحيح؛ يُعلَّم الجواب بـ [x] أو بـ data-right.',
  'There is no saved work in this file. Choose one that was saved on a page like this.':
    'لا يوجد عمل محفوظ في هذا الملف. اختر ملفًا حُفظ من صفحة كهذه.',
  'This file is of version “{0}”, and this page reads version {1}.':
    'هذا الملف من الإصدار «{0}»، وهذه الصفحة تقرأ الإصدار {1}.',
  'This file is of no variant, and this page is of variant “{0}”.':
    'هذا الملف لا يخص أي نسخة من المهمة، وهذه الصفحة تخص النسخة «{0}».',
  'This file is of variant “{0}”, and this page is of none.':
    'هذا الملف يخص نسخة المهمة «{0}»، وهذه الصفحة لا تخص أي نسخة.',
  'This file is of variant “{0}”, and this page is of variant “{1}”.':
    'هذا الملف يخص نسخة المهمة «{0}»، وهذه الصفحة تخص النسخة «{1}».',
  'This file is larger than {0} kB, more than any that was saved here.':
    'هذا الملف أكبر من {0} كيلوبايت، أي أكبر من أي ملف حُفظ هنا.',
  'it has {0} characters, more than any link made here.': 'طوله {0} من الأحرف، أطول من أي رابط صُنع هنا.',
  'it is of version “{0}”, and this page reads version {1}.': 'إصداره «{0}»، وهذه الصفحة تقرأ الإصدار {1}.',
  'a part of it is missing.': 'ينقصه جزء.',
  'it has something else where numbers belong.': 'فيه شيء آخر في موضع الأعداد.',
  'it has {0} inputs and {1} weights; 1 to {2} of each go together.':
    'عدد المُدخلات فيه {0} وعدد الأوزان {1}؛ يجتمع من كل منهما 1 إلى {2}.',
  '“{0}” is no step; 0 to {1} are.': '«{0}» ليست خطوة؛ الخطوات من 0 إلى {1}.',
  '{0}="{1}" is not known; accepted are {2}.': '{0}="{1}" غير معروف؛ المقبول {2}.',
  'The link to this neuron can’t be read: {0}': 'لا يمكن قراءة الرابط إلى هذا العصبون: {0}',
  'The link to this run can’t be read: {0}': 'لا يمكن قراءة الرابط إلى هذا التدريب: {0}',
  'Line {0}, “{1}”': 'السطر {0}، «{1}»',
  'Point {0}, “{1}”': 'النقطة {0}، «{1}»',
  '“{0}”': '«{0}»',
  'Using {0}.': 'يُستخدم {0}.',
  // kit/words/problem.js
  'Nothing was given; write a number like 0.5, −3 or 1e-3.': 'لم يُكتب شيء؛ اكتب عددًا مثل 0.5 أو ‎−3 أو 1e-3.',
  '“{0}” is not a number; write one like 0.5, −3 or 1e-3.': '«{0}» ليس عددًا؛ اكتب عددًا مثل 0.5 أو ‎−3 أو 1e-3.',
  '“{0}” can be read in two ways; write {1} or {2}.': 'يمكن قراءة «{0}» بطريقتين؛ اكتب {1} أو {2}.',
  '{0} is too large; numbers from −1,000,000 to 1,000,000 are accepted.':
    '{0} كبير جدًا؛ المقبول أعداد من ‎−1,000,000 إلى 1,000,000.',
  '{0} goes from {1} to {2} here.': '{0} هنا من {1} إلى {2}.',
  // kit/words/say.js
  '{0}': '{0}',
  // site/page-template.mjs
  'The interactive parts could not be loaded; everything can be read without them. Is the network there? Then reload the page.':
    'تعذّر تحميل الأجزاء التفاعلية؛ ويمكن قراءة كل شيء من دونها. هل الشبكة متصلة؟ أعد عندئذ تحميل الصفحة.',
  'In this lesson': 'في هذا الدرس',
  'Skip to the lesson': 'انتقل إلى الدرس',
  'Theme: auto': 'المظهر: تلقائي',
  'Theme: light': 'المظهر: فاتح',
  'Theme: dark': 'المظهر: داكن',
  'Code, scrolls sideways': 'شيفرة، تُمرَّر أفقيًا',
  'Formula, scrolls sideways': 'صيغة، تُمرَّر أفقيًا',
  'Press again to begin anew': 'اضغط مرة أخرى للبدء من جديد',
  'Everything is at its beginning again.': 'عاد كل شيء إلى بدايته.',
  'Your work is here again: {0} of {1}.': 'عاد عملك إلى هنا: {0} من {1}.',
  'The rest is not on this page, or has another task here.': 'الباقي ليس في هذه الصفحة، أو له هنا مهمة أخرى.',
  'Your work': 'عملك',
  'What you do here is kept until you close this tab. As a file, you can hand it in or go on elsewhere.':
    'يبقى ما تفعله هنا محفوظًا حتى تغلق علامة التبويب هذه. ويمكنك حفظه ملفًا لتسليمه أو لمتابعته في مكان آخر.',
  'Save your work': 'حفظ عملك',
  'Open saved work': 'فتح عمل محفوظ',
  'Table, scrolls sideways': 'جدول، يُمرَّر أفقيًا',
  Contents: 'المحتويات',
  Sections: 'الأقسام',
  'Previous section': 'القسم السابق',
  'Previous section (←)': 'القسم السابق (→)',
  'Next section': 'القسم التالي',
  'Next section (→)': 'القسم التالي (←)',
  '{0} and {1} go from section to section': 'ينقل {0} و{1} من قسم إلى قسم',
  'About this lesson': 'عن هذا الدرس',
};
