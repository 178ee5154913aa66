// The time that unmodified Ink takes until a word is on the screen.
import { render, Text } from 'ink';
import { createElement } from 'react';

render(createElement(Text, undefined, 'painted'));
