import { describe, expect, it } from 'vitest';
import { browserCommand } from '../../source/system/programs/browser-command.ts';

const url = 'https://id.example.com/authorize?a=1&b=2';
const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';

describe('the command in BROWSER', () => {
  it.each([
    ['linux', '', undefined],
    ['linux', ' ', undefined],
    ['linux', 'firefox', ['firefox', url]],
    ['linux', 'firefox:chromium', ['firefox', url]],
    ['linux', 'firefox --new-window', ['firefox', '--new-window', url]],
    ['linux', 'firefox %s --new-window', ['firefox', url, '--new-window']],
    ['linux', 'app --url=%s', ['app', `--url=${url}`]],
    ['linux', '"/opt/my browser/run" --profile \'a b\'', ['/opt/my browser/run', '--profile', 'a b', url]],
    ['linux', '"/opt/a:b/run":firefox', ['/opt/a:b/run', url]],
    ['darwin', 'open -a "Google Chrome"', ['open', '-a', 'Google Chrome', url]],
    ['win32', 'firefox', ['firefox', url]],
    ['win32', firefox, [firefox, url]],
    ['win32', `${firefox} -new-window %s`, [firefox, '-new-window', url]],
    ['win32', `"${firefox}" -new-window`, [firefox, '-new-window', url]],
    ['win32', `${firefox};chrome`, [firefox, url]],
  ] as const)('on %s, %j is started as %j', (platform, value, expected) => {
    expect(browserCommand(value, url, platform)).toEqual(expected);
  });
});
