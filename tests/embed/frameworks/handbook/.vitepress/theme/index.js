import DefaultTheme from 'vitepress/theme';
import 'neuron-lesson';

export default DefaultTheme;
