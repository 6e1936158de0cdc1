import { StreamEvent, eventsOf } from './event-stream';

async function read(...pieces: string[]): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of eventsOf(pieces)) events.push(event);
  return events;
}

describe('a stream of events', () => {
  const whole = 'id:7-1\nevent:change\ndata:{"a":1}\n\nid:7-2\nevent:beat\ndata:{}\n\n';

  it('is read wherever its pieces end', async () => {
    const expected = [
      { id: '7-1', name: 'change', data: '{"a":1}' },
      { id: '7-2', name: 'beat', data: '{}' },
    ];
    for (let cut = 0; cut <= whole.length; cut++) {
      expect(await read(whole.slice(0, cut), whole.slice(cut))).toEqual(expected);
    }
  });

  it('gives nothing of an event that was cut off', async () => {
    expect(await read('id:7-1\nevent:change\ndata:{"a"')).toEqual([]);
  });

  it('passes over what is no event', async () => {
    expect(await read(': a comment\n\nretry: 10\n\nid: 8-1\nevent: reset\ndata: {}\n\n')).toEqual([
      { id: '8-1', name: 'reset', data: '{}' },
    ]);
  });
});
