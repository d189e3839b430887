// Reads a calendar file from standard input with two libraries that know nothing of each other; prints what each of them found.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const text = readFileSync(0, 'utf8');

function byIcalJs() {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent');
  const meeting = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: meeting.uid,
    sequence: meeting.sequence,
    status: component.getFirstPropertyValue('status'),
    summary: meeting.summary,
    location: meeting.location,
    starts: meeting.startDate.toJSDate().toISOString(),
    ends: meeting.endDate.toJSDate().toISOString(),
    stamped: component.getFirstPropertyValue('dtstamp').toJSDate().toISOString(),
    attendees: component.getAllProperties('attendee').map((one) => one.getFirstValue()),
  };
}

function byNodeIcal() {
  const parsed = nodeIcal.sync.parseICS(text);
  const meeting = Object.values(parsed).find((one) => one.type === 'VEVENT');
  const attendee = meeting.attendee === undefined ? [] : [meeting.attendee].flat();
  return {
    method: meeting.method ?? parsed.vcalendar?.method,
    uid: meeting.uid,
    sequence: Number(meeting.sequence),
    status: meeting.status,
    summary: meeting.summary,
    location: meeting.location,
    starts: meeting.start.toISOString(),
    ends: meeting.end.toISOString(),
    stamped: meeting.dtstamp.toISOString(),
    attendees: attendee.map((one) => one.val ?? one),
  };
}

console.log(JSON.stringify([byIcalJs(), byNodeIcal()]));
