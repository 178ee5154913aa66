// What Ink itself takes until a word is on the screen, as its packages come.
import { render, Text } from 'ink';
import { createElement } from 'react';

render(createElement(Text, undefined, 'painted'));
