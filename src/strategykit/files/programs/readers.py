# mypy: ignore-errors
# type: ignore
# ruff: noqa
"""From plain data to an object, for each class of the model.

Written by scripts/make_programs.py. Each function is given the scope it speaks of when its class is met.
"""


def Action(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = value if type(value) is str else None if value is None else read('kind', value)
  else: made.kind = None
  if 'start' in data:
   value = data['start']
   made.start = make_start(value) if type(value) is dict else words_start(value) or read('start', value) if type(value) is str else None if value is None else read('start', value)
  else: made.start = None
  if 'due' in data:
   value = data['due']
   made.due = make_due(value) if type(value) is dict else words_due(value) or read('due', value) if type(value) is str else None if value is None else read('due', value)
  else: made.due = None
  if 'status' in data:
   value = data['status']
   made.status = known_status[value] if type(value) is str and value in known_status else read('status', value)
  else: made.status = default_status
  if 'cost' in data:
   value = data['cost']
   made.cost = None if value is None else read('cost', value)
  else: made.cost = None
  if 'closes' in data:
   value = data['closes']
   made.closes = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('closes', value)
  else: made.closes = default_closes
  if 'serves' in data:
   value = data['serves']
   made.serves = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('serves', value)
  else: made.serves = default_serves
  if 'needs' in data:
   value = data['needs']
   made.needs = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('needs', value)
  else: made.needs = default_needs
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'part_of' in data:
   value = data['part_of']
   made.part_of = to_ref(value) if type(value) is str else None if value is None else read('part_of', value)
  else: made.part_of = None
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'cadence' in data:
   value = data['cadence']
   made.cadence = make_cadence(value) if type(value) is dict else words_cadence(value) or read('cadence', value) if type(value) is str else None if value is None else read('cadence', value)
  else: made.cadence = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.cost) is No or type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Approach(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'values' in data:
   value = data['values']
   made.values = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('values', value)
  else: made.values = default_values
  if 'see' in data:
   value = data['see']
   made.see = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('see', value)
  else: made.see = default_see
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'number' in data:
   value = data['number']
   made.number = value if type(value) is str else None if value is None else read('number', value)
  else: made.number = None
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Approval(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'by' in data:
   value = data['by']
   made.by = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('by', value)
  else: made.by = default_by
  if 'all_of' in data:
   value = data['all_of']
   made.all_of = read('all_of', value)
  else: made.all_of = default_all_of
  if 'quorum' in data:
   value = data['quorum']
   made.quorum = make_quorum(value) if type(value) is dict else words_quorum(value) or read('quorum', value) if type(value) is str else None if value is None else read('quorum', value)
  else: made.quorum = None
  if 'not_own' in data:
   value = data['not_own']
   made.not_own = read('not_own', value)
  else: made.not_own = default_not_own
  if 'method' in data:
   value = data['method']
   made.method = value if type(value) is str else None if value is None else read('method', value)
  else: made.method = None
  if 'within' in data:
   value = data['within']
   made.within = make_within(value) if type(value) is dict else None if value is None else read('within', value)
  else: made.within = None
  if 'exempt' in data:
   value = data['exempt']
   made.exempt = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('exempt', value)
  else: made.exempt = default_exempt
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Audience(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'internal' in data:
   value = data['internal']
   made.internal = None if value is None else read('internal', value)
  else: made.internal = None
  if 'rank' in data:
   value = data['rank']
   made.rank = None if value is None else read('rank', value)
  else: made.rank = None
  if 'needs' in data:
   value = data['needs']
   made.needs = tuple([make_needs(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('needs', value)
  else: made.needs = default_needs
  if 'barriers' in data:
   value = data['barriers']
   made.barriers = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('barriers', value)
  else: made.barriers = default_barriers
  if 'size' in data:
   value = data['size']
   made.size = make_size(value) if type(value) is dict else words_size(value) or read('size', value) if type(value) is str else None if value is None else read('size', value)
  else: made.size = None
  if 'uses' in data:
   value = data['uses']
   made.uses = tuple([make_uses(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('uses', value)
  else: made.uses = default_uses
  if 'registers' in data:
   value = data['registers']
   made.registers = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('registers', value)
  else: made.registers = default_registers
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'part_of' in data:
   value = data['part_of']
   made.part_of = to_ref(value) if type(value) is str else None if value is None else read('part_of', value)
  else: made.part_of = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Benefit(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'beneficiary' in data:
   value = data['beneficiary']
   made.beneficiary = known_beneficiary[value] if type(value) is str and value in known_beneficiary else read('beneficiary', value)
  else: made.beneficiary = default_beneficiary
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'audiences' in data:
   value = data['audiences']
   made.audiences = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('audiences', value)
  else: made.audiences = default_audiences
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Cadence(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'at_least' in data:
   value = data['at_least']
   made.at_least = make_at_least(value) if type(value) is dict else words_at_least(value) or read('at_least', value) if type(value) is str else None if value is None else read('at_least', value)
  else: made.at_least = None
  if 'at_most' in data:
   value = data['at_most']
   made.at_most = make_at_most(value) if type(value) is dict else words_at_most(value) or read('at_most', value) if type(value) is str else None if value is None else read('at_most', value)
  else: made.at_most = None
  if 'on' in data:
   value = data['on']
   made.on = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('on', value)
  else: made.on = default_on
  if 'event' in data:
   value = data['event']
   made.event = value if type(value) is str else None if value is None else read('event', value)
  else: made.event = None
  if 'exempt' in data:
   value = data['exempt']
   made.exempt = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('exempt', value)
  else: made.exempt = default_exempt
  if 'raw' in data:
   value = data['raw']
   made.raw = value if type(value) is str else None if value is None else read('raw', value)
  else: made.raw = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def CalendarItem(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'title' in data:
   value = data['title']
   made.title = value if type(value) is str and fits_title(value) else read('title', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = value if type(value) is str else None if value is None else read('kind', value)
  else: made.kind = None
  if 'when' in data:
   value = data['when']
   made.when = make_when(value) if type(value) is dict else words_when(value) or read('when', value) if type(value) is str else None if value is None else read('when', value)
  else: made.when = None
  if 'reminders' in data:
   value = data['reminders']
   made.reminders = tuple([make_reminders(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('reminders', value)
  else: made.reminders = default_reminders
  if 'themes' in data:
   value = data['themes']
   made.themes = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('themes', value)
  else: made.themes = default_themes
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.title) or slug_of(made)
  if 'cadence' in data:
   value = data['cadence']
   made.cadence = make_cadence(value) if type(value) is dict else words_cadence(value) or read('cadence', value) if type(value) is str else None if value is None else read('cadence', value)
  else: made.cadence = None
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'standing' in data:
   value = data['standing']
   made.standing = known_standing[value] if type(value) is str and value in known_standing else read('standing', value)
  else: made.standing = default_standing
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Channel(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'platform' in data:
   value = data['platform']
   made.platform = value if type(value) is str else None if value is None else read('platform', value)
  else: made.platform = None
  if 'handle' in data:
   value = data['handle']
   made.handle = value if type(value) is str else None if value is None else read('handle', value)
  else: made.handle = None
  if 'kind' in data:
   value = data['kind']
   made.kind = value if type(value) is str else None if value is None else read('kind', value)
  else: made.kind = None
  if 'status' in data:
   value = data['status']
   made.status = known_status[value] if type(value) is str and value in known_status else read('status', value)
  else: made.status = default_status
  if 'status_reason' in data:
   value = data['status_reason']
   made.status_reason = value if type(value) is str else None if value is None else read('status_reason', value)
  else: made.status_reason = None
  if 'purposes' in data:
   value = data['purposes']
   made.purposes = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('purposes', value)
  else: made.purposes = default_purposes
  if 'rationale' in data:
   value = data['rationale']
   made.rationale = value if type(value) is str else None if value is None else read('rationale', value)
  else: made.rationale = None
  if 'not_for' in data:
   value = data['not_for']
   made.not_for = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('not_for', value)
  else: made.not_for = default_not_for
  if 'publishers' in data:
   value = data['publishers']
   made.publishers = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('publishers', value)
  else: made.publishers = default_publishers
  if 'access' in data:
   value = data['access']
   made.access = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('access', value)
  else: made.access = default_access
  if 'hours' in data:
   value = data['hours']
   made.hours = None if value is None else read('hours', value)
  else: made.hours = None
  if 'reach' in data:
   value = data['reach']
   made.reach = tuple([make_reach(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('reach', value)
  else: made.reach = default_reach
  if 'last_activity' in data:
   value = data['last_activity']
   made.last_activity = make_last_activity(value) if type(value) is dict else words_last_activity(value) or read('last_activity', value) if type(value) is str else None if value is None else read('last_activity', value)
  else: made.last_activity = None
  if 'languages' in data:
   value = data['languages']
   made.languages = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('languages', value)
  else: made.languages = default_languages
  if 'relations' in data:
   value = data['relations']
   made.relations = tuple([make_relations(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('relations', value)
  else: made.relations = default_relations
  if 'cadence' in data:
   value = data['cadence']
   made.cadence = None if value is None else read('cadence', value)
  else: made.cadence = None
  if 'commitments' in data:
   value = data['commitments']
   made.commitments = tuple([make_commitments(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('commitments', value)
  else: made.commitments = default_commitments
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'links' in data:
   value = data['links']
   made.links = tuple([make_links(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('links', value)
  else: made.links = default_links
  if 'part_of' in data:
   value = data['part_of']
   made.part_of = to_ref(value) if type(value) is str else None if value is None else read('part_of', value)
  else: made.part_of = None
  if 'audiences' in data:
   value = data['audiences']
   made.audiences = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('audiences', value)
  else: made.audiences = default_audiences
  if 'goals' in data:
   value = data['goals']
   made.goals = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('goals', value)
  else: made.goals = default_goals
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.hours) is No or type(made.cadence) is No or type(made.commitments) is No or type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def ChannelRelation(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'kind' in data:
   value = data['kind']
   made.kind = known_kind[value] if type(value) is str and value in known_kind else read('kind', value)
  else: refuse()
  if 'to' in data:
   value = data['to']
   made.to = to_ref(value) if type(value) is str else read('to', value)
  else: refuse()
  if 'extent' in data:
   value = data['extent']
   made.extent = value if type(value) is str else None if value is None else read('extent', value)
  else: made.extent = None
  if 'carries' in data:
   value = data['carries']
   made.carries = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('carries', value)
  else: made.carries = default_carries
  if 'via' in data:
   value = data['via']
   made.via = to_ref(value) if type(value) is str else None if value is None else read('via', value)
  else: made.via = None
  if 'automatic' in data:
   value = data['automatic']
   made.automatic = None if value is None else read('automatic', value)
  else: made.automatic = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Commitment(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'stage' in data:
   value = data['stage']
   made.stage = known_stage[value] if type(value) is str and value in known_stage else read('stage', value)
  else: made.stage = default_stage
  if 'within' in data:
   value = data['within']
   made.within = make_within(value) if type(value) is dict else words_within(value) or read('within', value) if type(value) is str else None if value is None else read('within', value)
  else: made.within = None
  if 'hours' in data:
   value = data['hours']
   made.hours = make_hours(value) if type(value) is dict else words_hours(value) or read('hours', value) if type(value) is str else None if value is None else read('hours', value)
  else: made.hours = None
  if 'since' in data:
   value = data['since']
   made.since = value if type(value) is str else None if value is None else read('since', value)
  else: made.since = None
  if 'messages' in data:
   value = data['messages']
   made.messages = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('messages', value)
  else: made.messages = default_messages
  if 'excludes' in data:
   value = data['excludes']
   made.excludes = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('excludes', value)
  else: made.excludes = default_excludes
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Compensation(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'what' in data:
   value = data['what']
   made.what = value if type(value) is str and fits_what(value) else read('what', value)
  else: refuse()
  if 'ceiling' in data:
   value = data['ceiling']
   made.ceiling = make_ceiling(value) if type(value) is dict else words_ceiling(value) or read('ceiling', value) if type(value) is str else None if value is None else read('ceiling', value)
  else: made.ceiling = None
  if 'conditions' in data:
   value = data['conditions']
   made.conditions = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('conditions', value)
  else: made.conditions = default_conditions
  if 'approval' in data:
   value = data['approval']
   made.approval = make_approval(value) if type(value) is dict else None if value is None else read('approval', value)
  else: made.approval = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def ContentTheme(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'share' in data:
   value = data['share']
   made.share = make_share(value) if type(value) is dict else words_share(value) or read('share', value) if type(value) is str else None if value is None else read('share', value)
  else: made.share = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'modality' in data:
   value = data['modality']
   made.modality = known_modality[value] if type(value) is str and value in known_modality else None if value is None else read('modality', value)
  else: made.modality = None
  if 'acts' in data:
   value = data['acts']
   made.acts = read('acts', value)
  else: made.acts = default_acts
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'audiences' in data:
   value = data['audiences']
   made.audiences = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('audiences', value)
  else: made.audiences = default_audiences
  if 'goals' in data:
   value = data['goals']
   made.goals = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('goals', value)
  else: made.goals = default_goals
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'examples' in data:
   value = data['examples']
   made.examples = tuple([make_examples(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('examples', value)
  else: made.examples = default_examples
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def CrisisLevel(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'rank' in data:
   value = data['rank']
   made.rank = read('rank', value)
  else: made.rank = default_rank
  if 'authority' in data:
   value = data['authority']
   made.authority = to_ref(value) if type(value) is str else None if value is None else read('authority', value)
  else: made.authority = None
  if 'deputy' in data:
   value = data['deputy']
   made.deputy = to_ref(value) if type(value) is str else None if value is None else read('deputy', value)
  else: made.deputy = None
  if 'holding' in data:
   value = data['holding']
   made.holding = to_ref(value) if type(value) is str else None if value is None else read('holding', value)
  else: made.holding = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'triggers' in data:
   value = data['triggers']
   made.triggers = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('triggers', value)
  else: made.triggers = default_triggers
  if 'commitments' in data:
   value = data['commitments']
   made.commitments = tuple([make_commitments(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('commitments', value)
  else: made.commitments = default_commitments
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.deputy) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def CrisisPlan(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'definition' in data:
   value = data['definition']
   made.definition = value if type(value) is str else None if value is None else read('definition', value)
  else: made.definition = None
  if 'team' in data:
   value = data['team']
   made.team = to_ref(value) if type(value) is str else None if value is None else read('team', value)
  else: made.team = None
  if 'detected_by' in data:
   value = data['detected_by']
   made.detected_by = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('detected_by', value)
  else: made.detected_by = default_detected_by
  if 'levels' in data:
   value = data['levels']
   made.levels = tuple([make_levels(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('levels', value)
  else: made.levels = default_levels
  if 'phases' in data:
   value = data['phases']
   made.phases = tuple([make_phases(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('phases', value)
  else: made.phases = default_phases
  if 'contacts' in data:
   value = data['contacts']
   made.contacts = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('contacts', value)
  else: made.contacts = default_contacts
  if 'templates' in data:
   value = data['templates']
   made.templates = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('templates', value)
  else: made.templates = default_templates
  if 'review' in data:
   value = data['review']
   made.review = make_review(value) if type(value) is dict else None if value is None else read('review', value)
  else: made.review = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Definition(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'term' in data:
   value = data['term']
   made.term = value if type(value) is str and fits_term(value) else read('term', value)
  else: refuse()
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'examples' in data:
   value = data['examples']
   made.examples = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('examples', value)
  else: made.examples = default_examples
  if 'source' in data:
   value = data['source']
   made.source = to_ref(value) if type(value) is str else None if value is None else read('source', value)
  else: made.source = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Document(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'title' in data:
   value = data['title']
   made.title = value if type(value) is str and fits_title(value) else read('title', value)
  else: refuse()
  if 'relation' in data:
   value = data['relation']
   made.relation = known_relation[value] if type(value) is str and value in known_relation else None if value is None else read('relation', value)
  else: made.relation = None
  if 'kind' in data:
   value = data['kind']
   made.kind = value if type(value) is str else None if value is None else read('kind', value)
  else: made.kind = None
  if 'purpose' in data:
   value = data['purpose']
   made.purpose = value if type(value) is str else None if value is None else read('purpose', value)
  else: made.purpose = None
  if 'anchors' in data:
   value = data['anchors']
   made.anchors = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('anchors', value)
  else: made.anchors = default_anchors
  if 'version' in data:
   value = data['version']
   made.version = value if type(value) is str else None if value is None else read('version', value)
  else: made.version = None
  if 'status' in data:
   value = data['status']
   made.status = value if type(value) is str else None if value is None else read('status', value)
  else: made.status = None
  if 'date' in data:
   value = data['date']
   made.date = make_date(value) if type(value) is dict else words_date(value) or read('date', value) if type(value) is str else None if value is None else read('date', value)
  else: made.date = None
  if 'period' in data:
   value = data['period']
   made.period = make_period(value) if type(value) is dict else words_period(value) or read('period', value) if type(value) is str else None if value is None else read('period', value)
  else: made.period = None
  if 'language' in data:
   value = data['language']
   made.language = value if type(value) is str and fits_language(value) else None if value is None else read('language', value)
  else: made.language = None
  if 'authors' in data:
   value = data['authors']
   made.authors = tuple([make_authors(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('authors', value)
  else: made.authors = default_authors
  if 'approved_by' in data:
   value = data['approved_by']
   made.approved_by = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('approved_by', value)
  else: made.approved_by = default_approved_by
  if 'next_review' in data:
   value = data['next_review']
   made.next_review = make_next_review(value) if type(value) is dict else words_next_review(value) or read('next_review', value) if type(value) is str else None if value is None else read('next_review', value)
  else: made.next_review = None
  if 'revised' in data:
   value = data['revised']
   made.revised = make_revised(value) if type(value) is dict else words_revised(value) or read('revised', value) if type(value) is str else None if value is None else read('revised', value)
  else: made.revised = None
  if 'binds' in data:
   value = data['binds']
   made.binds = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('binds', value)
  else: made.binds = default_binds
  if 'covers' in data:
   value = data['covers']
   made.covers = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('covers', value)
  else: made.covers = default_covers
  if 'excludes' in data:
   value = data['excludes']
   made.excludes = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('excludes', value)
  else: made.excludes = default_excludes
  if 'feedback' in data:
   value = data['feedback']
   made.feedback = value if type(value) is str else None if value is None else read('feedback', value)
  else: made.feedback = None
  if 'rights' in data:
   value = data['rights']
   made.rights = value if type(value) is str else None if value is None else read('rights', value)
  else: made.rights = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.title) or slug_of(made)
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'links' in data:
   value = data['links']
   made.links = tuple([make_links(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('links', value)
  else: made.links = default_links
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.feedback) is No or type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Evaluation(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'of' in data:
   value = data['of']
   made.of = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('of', value)
  else: made.of = default_of
  if 'questions' in data:
   value = data['questions']
   made.questions = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('questions', value)
  else: made.questions = default_questions
  if 'criteria' in data:
   value = data['criteria']
   made.criteria = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('criteria', value)
  else: made.criteria = default_criteria
  if 'indicator' in data:
   value = data['indicator']
   made.indicator = to_ref(value) if type(value) is str else None if value is None else read('indicator', value)
  else: made.indicator = None
  if 'threshold' in data:
   value = data['threshold']
   made.threshold = make_threshold(value) if type(value) is dict else words_threshold(value) or read('threshold', value) if type(value) is str else None if value is None else read('threshold', value)
  else: made.threshold = None
  if 'consequence' in data:
   value = data['consequence']
   made.consequence = value if type(value) is str else None if value is None else read('consequence', value)
  else: made.consequence = None
  if 'output' in data:
   value = data['output']
   made.output = value if type(value) is str else None if value is None else read('output', value)
  else: made.output = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'cadence' in data:
   value = data['cadence']
   made.cadence = make_cadence(value) if type(value) is dict else words_cadence(value) or read('cadence', value) if type(value) is str else None if value is None else read('cadence', value)
  else: made.cadence = None
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'triggers' in data:
   value = data['triggers']
   made.triggers = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('triggers', value)
  else: made.triggers = default_triggers
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Example(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'verdict' in data:
   value = data['verdict']
   made.verdict = known_verdict[value] if type(value) is str and value in known_verdict else read('verdict', value)
  else: refuse()
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'instead' in data:
   value = data['instead']
   made.instead = value if type(value) is str else None if value is None else read('instead', value)
  else: made.instead = None
  if 'tone' in data:
   value = data['tone']
   made.tone = value if type(value) is str else None if value is None else read('tone', value)
  else: made.tone = None
  if 'reason' in data:
   value = data['reason']
   made.reason = value if type(value) is str else None if value is None else read('reason', value)
  else: made.reason = None
  if 'source' in data:
   value = data['source']
   made.source = to_ref(value) if type(value) is str else None if value is None else read('source', value)
  else: made.source = None
  if 'links' in data:
   value = data['links']
   made.links = tuple([make_links(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('links', value)
  else: made.links = default_links
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Figure(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'value' in data:
   value = data['value']
   made.value = make_value(value) if type(value) is dict else words_value(value) or read('value', value) if type(value) is str else None if value is None else read('value', value)
  else: made.value = None
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'when' in data:
   value = data['when']
   made.when = make_when(value) if type(value) is dict else words_when(value) or read('when', value) if type(value) is str else None if value is None else read('when', value)
  else: made.when = None
  if 'compared_with' in data:
   value = data['compared_with']
   made.compared_with = value if type(value) is str else None if value is None else read('compared_with', value)
  else: made.compared_with = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Framework(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'applies_to' in data:
   value = data['applies_to']
   made.applies_to = value if type(value) is str else None if value is None else read('applies_to', value)
  else: made.applies_to = None
  if 'points' in data:
   value = data['points']
   made.points = tuple([make_points(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('points', value)
  else: made.points = default_points
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'source' in data:
   value = data['source']
   made.source = to_ref(value) if type(value) is str else None if value is None else read('source', value)
  else: made.source = None
  if 'reason' in data:
   value = data['reason']
   made.reason = value if type(value) is str else None if value is None else read('reason', value)
  else: made.reason = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def FrameworkPoint(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'label' in data:
   value = data['label']
   made.label = value if type(value) is str and fits_label(value) else read('label', value)
  else: refuse()
  if 'questions' in data:
   value = data['questions']
   made.questions = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('questions', value)
  else: made.questions = default_questions
  if 'reads' in data:
   value = data['reads']
   made.reads = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('reads', value)
  else: made.reads = default_reads
  if 'checks' in data:
   value = data['checks']
   made.checks = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('checks', value)
  else: made.checks = default_checks
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Goal(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = known_kind[value] if type(value) is str and value in known_kind else None if value is None else read('kind', value)
  else: made.kind = None
  if 'priority' in data:
   value = data['priority']
   made.priority = None if value is None else read('priority', value)
  else: made.priority = None
  if 'supports' in data:
   value = data['supports']
   made.supports = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('supports', value)
  else: made.supports = default_supports
  if 'deadline' in data:
   value = data['deadline']
   made.deadline = make_deadline(value) if type(value) is dict else words_deadline(value) or read('deadline', value) if type(value) is str else None if value is None else read('deadline', value)
  else: made.deadline = None
  if 'approaches' in data:
   value = data['approaches']
   made.approaches = tuple([make_approaches(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('approaches', value)
  else: made.approaches = default_approaches
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'standing' in data:
   value = data['standing']
   made.standing = known_standing[value] if type(value) is str and value in known_standing else read('standing', value)
  else: made.standing = default_standing
  if 'reason' in data:
   value = data['reason']
   made.reason = value if type(value) is str else None if value is None else read('reason', value)
  else: made.reason = None
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'part_of' in data:
   value = data['part_of']
   made.part_of = to_ref(value) if type(value) is str else None if value is None else read('part_of', value)
  else: made.part_of = None
  if 'audiences' in data:
   value = data['audiences']
   made.audiences = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('audiences', value)
  else: made.audiences = default_audiences
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Guideline(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = known_kind[value] if type(value) is str and value in known_kind else None if value is None else read('kind', value)
  else: made.kind = None
  if 'rather_than' in data:
   value = data['rather_than']
   made.rather_than = read('rather_than', value)
  else: made.rather_than = default_rather_than
  if 'during' in data:
   value = data['during']
   made.during = make_during(value) if type(value) is dict else words_during(value) or read('during', value) if type(value) is str else None if value is None else read('during', value)
  else: made.during = None
  if 'items' in data:
   value = data['items']
   made.items = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('items', value)
  else: made.items = default_items
  if 'limit' in data:
   value = data['limit']
   made.limit = make_limit(value) if type(value) is dict else words_limit(value) or read('limit', value) if type(value) is str else None if value is None else read('limit', value)
  else: made.limit = None
  if 'themes' in data:
   value = data['themes']
   made.themes = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('themes', value)
  else: made.themes = default_themes
  if 'binds' in data:
   value = data['binds']
   made.binds = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('binds', value)
  else: made.binds = default_binds
  if 'personal' in data:
   value = data['personal']
   made.personal = None if value is None else read('personal', value)
  else: made.personal = None
  if 'approval' in data:
   value = data['approval']
   made.approval = None if value is None else read('approval', value)
  else: made.approval = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'number' in data:
   value = data['number']
   made.number = value if type(value) is str else None if value is None else read('number', value)
  else: made.number = None
  if 'modality' in data:
   value = data['modality']
   made.modality = known_modality[value] if type(value) is str and value in known_modality else None if value is None else read('modality', value)
  else: made.modality = None
  if 'acts' in data:
   value = data['acts']
   made.acts = read('acts', value)
  else: made.acts = default_acts
  if 'conditions' in data:
   value = data['conditions']
   made.conditions = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('conditions', value)
  else: made.conditions = default_conditions
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'reason' in data:
   value = data['reason']
   made.reason = value if type(value) is str else None if value is None else read('reason', value)
  else: made.reason = None
  if 'basis' in data:
   value = data['basis']
   made.basis = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('basis', value)
  else: made.basis = default_basis
  if 'exceptions' in data:
   value = data['exceptions']
   made.exceptions = tuple([make_exceptions(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('exceptions', value)
  else: made.exceptions = default_exceptions
  if 'examples' in data:
   value = data['examples']
   made.examples = tuple([make_examples(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('examples', value)
  else: made.examples = default_examples
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.approval) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Hours(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'days' in data:
   value = data['days']
   made.days = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('days', value)
  else: made.days = default_days
  if 'opens' in data:
   value = data['opens']
   made.opens = None if value is None else read('opens', value)
  else: made.opens = None
  if 'closes' in data:
   value = data['closes']
   made.closes = None if value is None else read('closes', value)
  else: made.closes = None
  if 'timezone' in data:
   value = data['timezone']
   made.timezone = value if type(value) is str else None if value is None else read('timezone', value)
  else: made.timezone = None
  if 'outside' in data:
   value = data['outside']
   made.outside = read('outside', value)
  else: made.outside = default_outside
  if 'suspended_by' in data:
   value = data['suspended_by']
   made.suspended_by = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('suspended_by', value)
  else: made.suspended_by = default_suspended_by
  if 'raw' in data:
   value = data['raw']
   made.raw = value if type(value) is str else None if value is None else read('raw', value)
  else: made.raw = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Indicator(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'metric' in data:
   value = data['metric']
   made.metric = value if type(value) is str else None if value is None else read('metric', value)
  else: made.metric = None
  if 'unit' in data:
   value = data['unit']
   made.unit = value if type(value) is str else None if value is None else read('unit', value)
  else: made.unit = None
  if 'direction' in data:
   value = data['direction']
   made.direction = value if type(value) is str else None if value is None else read('direction', value)
  else: made.direction = None
  if 'level' in data:
   value = data['level']
   made.level = known_level[value] if type(value) is str and value in known_level else None if value is None else read('level', value)
  else: made.level = None
  if 'baseline' in data:
   value = data['baseline']
   made.baseline = None if value is None else read('baseline', value)
  else: made.baseline = None
  if 'targets' in data:
   value = data['targets']
   made.targets = tuple([make_targets(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('targets', value)
  else: made.targets = default_targets
  if 'readings' in data:
   value = data['readings']
   made.readings = tuple([make_readings(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('readings', value)
  else: made.readings = default_readings
  if 'data_source' in data:
   value = data['data_source']
   made.data_source = value if type(value) is str else None if value is None else read('data_source', value)
  else: made.data_source = None
  if 'tool' in data:
   value = data['tool']
   made.tool = value if type(value) is str else None if value is None else read('tool', value)
  else: made.tool = None
  if 'frequency' in data:
   value = data['frequency']
   made.frequency = make_frequency(value) if type(value) is dict else words_frequency(value) or read('frequency', value) if type(value) is str else None if value is None else read('frequency', value)
  else: made.frequency = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'goals' in data:
   value = data['goals']
   made.goals = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('goals', value)
  else: made.goals = default_goals
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.baseline) is No or type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Link(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'url' in data:
   value = data['url']
   made.url = value if type(value) is str and fits_url(value) else read('url', value)
  else: refuse()
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'kind' in data:
   value = data['kind']
   made.kind = known_kind[value] if type(value) is str and value in known_kind else read('kind', value)
  else: made.kind = default_kind
  if 'role' in data:
   value = data['role']
   made.role = value if type(value) is str else None if value is None else read('role', value)
  else: made.role = None
  if 'alt' in data:
   value = data['alt']
   made.alt = value if type(value) is str else None if value is None else read('alt', value)
  else: made.alt = None
  if 'platform' in data:
   value = data['platform']
   made.platform = value if type(value) is str else None if value is None else read('platform', value)
  else: made.platform = None
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.alt) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def MediaUse(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'platform' in data:
   value = data['platform']
   made.platform = value if type(value) is str and fits_platform(value) else read('platform', value)
  else: refuse()
  if 'share' in data:
   value = data['share']
   made.share = make_share(value) if type(value) is dict else words_share(value) or read('share', value) if type(value) is str else None if value is None else read('share', value)
  else: made.share = None
  if 'source' in data:
   value = data['source']
   made.source = to_ref(value) if type(value) is str else None if value is None else read('source', value)
  else: made.source = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def No(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'field' in data:
   value = data['field']
   made.field = value if type(value) is str and fits_field(value) else read('field', value)
  else: refuse()
  if 'reason' in data:
   value = data['reason']
   made.reason = value if type(value) is str else None if value is None else read('reason', value)
  else: made.reason = None
  if 'decided' in data:
   value = data['decided']
   made.decided = make_decided(value) if type(value) is dict else words_decided(value) or read('decided', value) if type(value) is str else None if value is None else read('decided', value)
  else: made.decided = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Note(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = known_kind[value] if type(value) is str and value in known_kind else read('kind', value)
  else: made.kind = default_kind
  if 'about' in data:
   value = data['about']
   made.about = value if type(value) is str else None if value is None else read('about', value)
  else: made.about = None
  if 'place' in data:
   value = data['place']
   made.place = value if type(value) is str else None if value is None else read('place', value)
  else: made.place = None
  if 'author' in data:
   value = data['author']
   made.author = value if type(value) is str else None if value is None else read('author', value)
  else: made.author = None
  if 'source' in data:
   value = data['source']
   made.source = to_ref(value) if type(value) is str else None if value is None else read('source', value)
  else: made.source = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def OpenItem(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = known_kind[value] if type(value) is str and value in known_kind else read('kind', value)
  else: made.kind = default_kind
  if 'about' in data:
   value = data['about']
   made.about = value if type(value) is str else None if value is None else read('about', value)
  else: made.about = None
  if 'options' in data:
   value = data['options']
   made.options = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('options', value)
  else: made.options = default_options
  if 'raised_by' in data:
   value = data['raised_by']
   made.raised_by = value if type(value) is str else None if value is None else read('raised_by', value)
  else: made.raised_by = None
  if 'due' in data:
   value = data['due']
   made.due = make_due(value) if type(value) is dict else words_due(value) or read('due', value) if type(value) is str else None if value is None else read('due', value)
  else: made.due = None
  if 'resolution' in data:
   value = data['resolution']
   made.resolution = value if type(value) is str else None if value is None else read('resolution', value)
  else: made.resolution = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Organization(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'acronym' in data:
   value = data['acronym']
   made.acronym = value if type(value) is str else None if value is None else read('acronym', value)
  else: made.acronym = None
  if 'description' in data:
   value = data['description']
   made.description = value if type(value) is str else None if value is None else read('description', value)
  else: made.description = None
  if 'sector' in data:
   value = data['sector']
   made.sector = value if type(value) is str else None if value is None else read('sector', value)
  else: made.sector = None
  if 'fictional' in data:
   value = data['fictional']
   made.fictional = read('fictional', value)
  else: made.fictional = default_fictional
  if 'anonymous' in data:
   value = data['anonymous']
   made.anonymous = read('anonymous', value)
  else: made.anonymous = default_anonymous
  if 'services' in data:
   value = data['services']
   made.services = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('services', value)
  else: made.services = default_services
  if 'values' in data:
   value = data['values']
   made.values = tuple([make_values(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('values', value)
  else: made.values = default_values
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Person(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'unit' in data:
   value = data['unit']
   made.unit = value if type(value) is str else None if value is None else read('unit', value)
  else: made.unit = None
  if 'active' in data:
   value = data['active']
   made.active = make_active(value) if type(value) is dict else words_active(value) or read('active', value) if type(value) is str else None if value is None else read('active', value)
  else: made.active = None
  if 'links' in data:
   value = data['links']
   made.links = tuple([make_links(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('links', value)
  else: made.links = default_links
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Presence(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'reasons' in data:
   value = data['reasons']
   made.reasons = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('reasons', value)
  else: made.reasons = default_reasons
  if 'criteria' in data:
   value = data['criteria']
   made.criteria = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('criteria', value)
  else: made.criteria = default_criteria
  if 'since' in data:
   value = data['since']
   made.since = make_since(value) if type(value) is dict else words_since(value) or read('since', value) if type(value) is str else None if value is None else read('since', value)
  else: made.since = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Procedure(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = value if type(value) is str else None if value is None else read('kind', value)
  else: made.kind = None
  if 'sources' in data:
   value = data['sources']
   made.sources = tuple([make_sources(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('sources', value)
  else: made.sources = default_sources
  if 'steps' in data:
   value = data['steps']
   made.steps = tuple([make_steps(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('steps', value)
  else: made.steps = default_steps
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'triggers' in data:
   value = data['triggers']
   made.triggers = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('triggers', value)
  else: made.triggers = default_triggers
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'cadence' in data:
   value = data['cadence']
   made.cadence = make_cadence(value) if type(value) is dict else words_cadence(value) or read('cadence', value) if type(value) is str else None if value is None else read('cadence', value)
  else: made.cadence = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Quantity(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'low' in data:
   value = data['low']
   made.low = float(value) if type(value) is int and -9007199254740992 < value < 9007199254740992 else None if value is None else read('low', value)
  else: made.low = None
  if 'high' in data:
   value = data['high']
   made.high = float(value) if type(value) is int and -9007199254740992 < value < 9007199254740992 else None if value is None else read('high', value)
   if is_below(made.high, made.low): refuse()
  else: made.high = None
  if 'unit' in data:
   value = data['unit']
   made.unit = value if type(value) is str else None if value is None else read('unit', value)
  else: made.unit = None
  if 'per' in data:
   value = data['per']
   made.per = value if type(value) is str else None if value is None else read('per', value)
  else: made.per = None
  if 'raw' in data:
   value = data['raw']
   made.raw = value if type(value) is str else None if value is None else read('raw', value)
  else: made.raw = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Register(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'readers' in data:
   value = data['readers']
   made.readers = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('readers', value)
  else: made.readers = default_readers
  if 'tone' in data:
   value = data['tone']
   made.tone = value if type(value) is str else None if value is None else read('tone', value)
  else: made.tone = None
  if 'default' in data:
   value = data['default']
   made.default = read('default', value)
  else: made.default = default_default
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Resource(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = value if type(value) is str else None if value is None else read('kind', value)
  else: made.kind = None
  if 'amount' in data:
   value = data['amount']
   made.amount = None if value is None else read('amount', value)
  else: made.amount = None
  if 'provided_by' in data:
   value = data['provided_by']
   made.provided_by = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('provided_by', value)
  else: made.provided_by = default_provided_by
  if 'used_for' in data:
   value = data['used_for']
   made.used_for = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('used_for', value)
  else: made.used_for = default_used_for
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'links' in data:
   value = data['links']
   made.links = tuple([make_links(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('links', value)
  else: made.links = default_links
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.amount) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def ResponseGuideline(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'messages' in data:
   value = data['messages']
   made.messages = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('messages', value)
  else: made.messages = default_messages
  if 'modality' in data:
   value = data['modality']
   made.modality = known_modality[value] if type(value) is str and value in known_modality else None if value is None else read('modality', value)
  else: made.modality = None
  if 'tone' in data:
   value = data['tone']
   made.tone = value if type(value) is str else None if value is None else read('tone', value)
  else: made.tone = None
  if 'steps' in data:
   value = data['steps']
   made.steps = tuple([make_steps(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('steps', value)
  else: made.steps = default_steps
  if 'escalate_to' in data:
   value = data['escalate_to']
   made.escalate_to = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('escalate_to', value)
  else: made.escalate_to = default_escalate_to
  if 'redirect_to' in data:
   value = data['redirect_to']
   made.redirect_to = tuple([make_redirect_to(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('redirect_to', value)
  else: made.redirect_to = default_redirect_to
  if 'templates' in data:
   value = data['templates']
   made.templates = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('templates', value)
  else: made.templates = default_templates
  if 'compensation' in data:
   value = data['compensation']
   made.compensation = None if value is None else read('compensation', value)
  else: made.compensation = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'conditions' in data:
   value = data['conditions']
   made.conditions = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('conditions', value)
  else: made.conditions = default_conditions
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'by' in data:
   value = data['by']
   made.by = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('by', value)
  else: made.by = default_by
  if 'commitments' in data:
   value = data['commitments']
   made.commitments = tuple([make_commitments(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('commitments', value)
  else: made.commitments = default_commitments
  if 'examples' in data:
   value = data['examples']
   made.examples = tuple([make_examples(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('examples', value)
  else: made.examples = default_examples
  if 'reason' in data:
   value = data['reason']
   made.reason = value if type(value) is str else None if value is None else read('reason', value)
  else: made.reason = None
  if 'exceptions' in data:
   value = data['exceptions']
   made.exceptions = tuple([make_exceptions(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('exceptions', value)
  else: made.exceptions = default_exceptions
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.compensation) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Responsibility(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'task' in data:
   value = data['task']
   made.task = value if type(value) is str else None if value is None else read('task', value)
  else: made.task = None
  if 'enquiry' in data:
   value = data['enquiry']
   made.enquiry = value if type(value) is str else None if value is None else read('enquiry', value)
  else: made.enquiry = None
  if 'topics' in data:
   value = data['topics']
   made.topics = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('topics', value)
  else: made.topics = default_topics
  if 'accountable' in data:
   value = data['accountable']
   made.accountable = to_ref(value) if type(value) is str else None if value is None else read('accountable', value)
  else: made.accountable = None
  if 'responsible' in data:
   value = data['responsible']
   made.responsible = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('responsible', value)
  else: made.responsible = default_responsible
  if 'consulted' in data:
   value = data['consulted']
   made.consulted = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('consulted', value)
  else: made.consulted = default_consulted
  if 'informed' in data:
   value = data['informed']
   made.informed = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('informed', value)
  else: made.informed = default_informed
  if 'rule' in data:
   value = data['rule']
   made.rule = value if type(value) is str else None if value is None else read('rule', value)
  else: made.rule = None
  if 'next' in data:
   value = data['next']
   made.next = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('next', value)
  else: made.next = default_next
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug_of(made)
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'standing' in data:
   value = data['standing']
   made.standing = known_standing[value] if type(value) is str and value in known_standing else read('standing', value)
  else: made.standing = default_standing
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Risk(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'cause' in data:
   value = data['cause']
   made.cause = value if type(value) is str and fits_cause(value) else read('cause', value)
  else: refuse()
  if 'effects' in data:
   value = data['effects']
   made.effects = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('effects', value)
  else: made.effects = default_effects
  if 'likelihood' in data:
   value = data['likelihood']
   made.likelihood = value if type(value) is str else None if value is None else read('likelihood', value)
  else: made.likelihood = None
  if 'consequence' in data:
   value = data['consequence']
   made.consequence = value if type(value) is str else None if value is None else read('consequence', value)
  else: made.consequence = None
  if 'mitigated_by' in data:
   value = data['mitigated_by']
   made.mitigated_by = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('mitigated_by', value)
  else: made.mitigated_by = default_mitigated_by
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.cause) or slug_of(made)
  if 'owner' in data:
   value = data['owner']
   made.owner = to_ref(value) if type(value) is str else None if value is None else read('owner', value)
  else: made.owner = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.owner) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Role(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'kind' in data:
   value = data['kind']
   made.kind = known_kind[value] if type(value) is str and value in known_kind else read('kind', value)
  else: made.kind = default_kind
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'members' in data:
   value = data['members']
   made.members = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('members', value)
  else: made.members = default_members
  if 'requirements' in data:
   value = data['requirements']
   made.requirements = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('requirements', value)
  else: made.requirements = default_requirements
  if 'term' in data:
   value = data['term']
   made.term = make_term(value) if type(value) is dict else words_term(value) or read('term', value) if type(value) is str else None if value is None else read('term', value)
  else: made.term = None
  if 'deputy' in data:
   value = data['deputy']
   made.deputy = to_ref(value) if type(value) is str else None if value is None else read('deputy', value)
  else: made.deputy = None
  if 'capacity' in data:
   value = data['capacity']
   made.capacity = None if value is None else read('capacity', value)
  else: made.capacity = None
  if 'holders' in data:
   value = data['holders']
   made.holders = tuple([make_holders(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('holders', value)
  else: made.holders = default_holders
  if 'contacts' in data:
   value = data['contacts']
   made.contacts = tuple([make_contacts(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('contacts', value)
  else: made.contacts = default_contacts
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'part_of' in data:
   value = data['part_of']
   made.part_of = to_ref(value) if type(value) is str else None if value is None else read('part_of', value)
  else: made.part_of = None
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.deputy) is No or type(made.capacity) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def State(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'aspect' in data:
   value = data['aspect']
   made.aspect = value if type(value) is str else None if value is None else read('aspect', value)
  else: made.aspect = None
  if 'at' in data:
   value = data['at']
   made.at = make_at(value) if type(value) is dict else words_at(value) or read('at', value) if type(value) is str else None if value is None else read('at', value)
  else: made.at = None
  if 'evidence' in data:
   value = data['evidence']
   made.evidence = tuple([make_evidence(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('evidence', value)
  else: made.evidence = default_evidence
  if 'leads_to' in data:
   value = data['leads_to']
   made.leads_to = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('leads_to', value)
  else: made.leads_to = default_leads_to
  if 'figures' in data:
   value = data['figures']
   made.figures = tuple([make_figures(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('figures', value)
  else: made.figures = default_figures
  if 'about' in data:
   value = data['about']
   made.about = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('about', value)
  else: made.about = default_about
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Step(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'act' in data:
   value = data['act']
   made.act = known_act[value] if type(value) is str and value in known_act else None if value is None else read('act', value)
  else: made.act = None
  if 'alongside' in data:
   value = data['alongside']
   made.alongside = read('alongside', value)
  else: made.alongside = default_alongside
  if 'people' in data:
   value = data['people']
   made.people = None if value is None else read('people', value)
  else: made.people = None
  if 'to' in data:
   value = data['to']
   made.to = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('to', value)
  else: made.to = default_to
  if 'commitment' in data:
   value = data['commitment']
   made.commitment = make_commitment(value) if type(value) is dict else None if value is None else read('commitment', value)
  else: made.commitment = None
  if 'template' in data:
   value = data['template']
   made.template = to_ref(value) if type(value) is str else None if value is None else read('template', value)
  else: made.template = None
  if 'record' in data:
   value = data['record']
   made.record = value if type(value) is str else None if value is None else read('record', value)
  else: made.record = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'conditions' in data:
   value = data['conditions']
   made.conditions = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('conditions', value)
  else: made.conditions = default_conditions
  if 'by' in data:
   value = data['by']
   made.by = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('by', value)
  else: made.by = default_by
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'approval' in data:
   value = data['approval']
   made.approval = make_approval(value) if type(value) is dict else None if value is None else read('approval', value)
  else: made.approval = None
  if 'basis' in data:
   value = data['basis']
   made.basis = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('basis', value)
  else: made.basis = default_basis
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Strategy(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'title' in data:
   value = data['title']
   made.title = value if type(value) is str and fits_title(value) else read('title', value)
  else: refuse()
  if 'schema_version' in data:
   value = data['schema_version']
   made.schema_version = read('schema_version', value)
  else: made.schema_version = default_schema_version
  if 'organization' in data:
   value = data['organization']
   made.organization = make_organization(value) if type(value) is dict else None if value is None else read('organization', value)
  else: made.organization = None
  if 'document' in data:
   value = data['document']
   made.document = make_document(value) if type(value) is dict else None if value is None else read('document', value)
  else: made.document = None
  if 'documents' in data:
   value = data['documents']
   made.documents = tuple([make_documents(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('documents', value)
  else: made.documents = default_documents
  if 'definitions' in data:
   value = data['definitions']
   made.definitions = tuple([make_definitions(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('definitions', value)
  else: made.definitions = default_definitions
  if 'presence' in data:
   value = data['presence']
   made.presence = None if value is None else read('presence', value)
  else: made.presence = None
  if 'mission' in data:
   value = data['mission']
   made.mission = value if type(value) is str else None if value is None else read('mission', value)
  else: made.mission = None
  if 'vision' in data:
   value = data['vision']
   made.vision = value if type(value) is str else None if value is None else read('vision', value)
  else: made.vision = None
  if 'as_is' in data:
   value = data['as_is']
   made.as_is = tuple([make_as_is(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('as_is', value)
  else: made.as_is = default_as_is
  if 'to_be' in data:
   value = data['to_be']
   made.to_be = tuple([make_to_be(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('to_be', value)
  else: made.to_be = default_to_be
  if 'actions' in data:
   value = data['actions']
   made.actions = tuple([make_actions(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('actions', value)
  else: made.actions = default_actions
  if 'goals' in data:
   value = data['goals']
   made.goals = tuple([make_goals(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('goals', value)
  else: made.goals = default_goals
  if 'indicators' in data:
   value = data['indicators']
   made.indicators = tuple([make_indicators(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('indicators', value)
  else: made.indicators = default_indicators
  if 'evaluations' in data:
   value = data['evaluations']
   made.evaluations = tuple([make_evaluations(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('evaluations', value)
  else: made.evaluations = default_evaluations
  if 'roles' in data:
   value = data['roles']
   made.roles = tuple([make_roles(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('roles', value)
  else: made.roles = default_roles
  if 'responsibilities' in data:
   value = data['responsibilities']
   made.responsibilities = tuple([make_responsibilities(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('responsibilities', value)
  else: made.responsibilities = default_responsibilities
  if 'trainings' in data:
   value = data['trainings']
   made.trainings = tuple([make_trainings(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('trainings', value)
  else: made.trainings = default_trainings
  if 'resources' in data:
   value = data['resources']
   made.resources = tuple([make_resources(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('resources', value)
  else: made.resources = default_resources
  if 'audiences' in data:
   value = data['audiences']
   made.audiences = tuple([make_audiences(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('audiences', value)
  else: made.audiences = default_audiences
  if 'benefits' in data:
   value = data['benefits']
   made.benefits = tuple([make_benefits(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('benefits', value)
  else: made.benefits = default_benefits
  if 'channels' in data:
   value = data['channels']
   made.channels = tuple([make_channels(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('channels', value)
  else: made.channels = default_channels
  if 'themes' in data:
   value = data['themes']
   made.themes = tuple([make_themes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('themes', value)
  else: made.themes = default_themes
  if 'calendar' in data:
   value = data['calendar']
   made.calendar = tuple([make_calendar(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('calendar', value)
  else: made.calendar = default_calendar
  if 'voices' in data:
   value = data['voices']
   made.voices = tuple([make_voices(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('voices', value)
  else: made.voices = default_voices
  if 'guidelines' in data:
   value = data['guidelines']
   made.guidelines = tuple([make_guidelines(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('guidelines', value)
  else: made.guidelines = default_guidelines
  if 'responses' in data:
   value = data['responses']
   made.responses = tuple([make_responses(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('responses', value)
  else: made.responses = default_responses
  if 'triage' in data:
   value = data['triage']
   made.triage = tuple([make_triage(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('triage', value)
  else: made.triage = default_triage
  if 'templates' in data:
   value = data['templates']
   made.templates = tuple([make_templates(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('templates', value)
  else: made.templates = default_templates
  if 'procedures' in data:
   value = data['procedures']
   made.procedures = tuple([make_procedures(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('procedures', value)
  else: made.procedures = default_procedures
  if 'crisis' in data:
   value = data['crisis']
   made.crisis = None if value is None else read('crisis', value)
  else: made.crisis = None
  if 'risks' in data:
   value = data['risks']
   made.risks = tuple([make_risks(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('risks', value)
  else: made.risks = default_risks
  if 'frameworks' in data:
   value = data['frameworks']
   made.frameworks = tuple([make_frameworks(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('frameworks', value)
  else: made.frameworks = default_frameworks
  if 'open_items' in data:
   value = data['open_items']
   made.open_items = tuple([make_open_items(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('open_items', value)
  else: made.open_items = default_open_items
  if 'waivers' in data:
   value = data['waivers']
   made.waivers = tuple([make_waivers(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('waivers', value)
  else: made.waivers = default_waivers
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.presence) is No or type(made.trainings) is No or type(made.resources) is No or type(made.crisis) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Template(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'case_of' in data:
   value = data['case_of']
   made.case_of = to_ref(value) if type(value) is str else None if value is None else read('case_of', value)
  else: made.case_of = None
  if 'texts' in data:
   value = data['texts']
   made.texts = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('texts', value)
  else: made.texts = default_texts
  if 'slots' in data:
   value = data['slots']
   made.slots = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('slots', value)
  else: made.slots = default_slots
  if 'medium' in data:
   value = data['medium']
   made.medium = known_medium[value] if type(value) is str and value in known_medium else None if value is None else read('medium', value)
  else: made.medium = None
  if 'language' in data:
   value = data['language']
   made.language = value if type(value) is str and fits_language(value) else None if value is None else read('language', value)
  else: made.language = None
  if 'to' in data:
   value = data['to']
   made.to = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('to', value)
  else: made.to = default_to
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Training(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'topic' in data:
   value = data['topic']
   made.topic = value if type(value) is str and fits_topic(value) else read('topic', value)
  else: refuse()
  if 'purpose' in data:
   value = data['purpose']
   made.purpose = value if type(value) is str else None if value is None else read('purpose', value)
  else: made.purpose = None
  if 'roles' in data:
   value = data['roles']
   made.roles = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('roles', value)
  else: made.roles = default_roles
  if 'form' in data:
   value = data['form']
   made.form = value if type(value) is str else None if value is None else read('form', value)
  else: made.form = None
  if 'before' in data:
   value = data['before']
   made.before = value if type(value) is str else None if value is None else read('before', value)
  else: made.before = None
  if 'due' in data:
   value = data['due']
   made.due = make_due(value) if type(value) is dict else words_due(value) or read('due', value) if type(value) is str else None if value is None else read('due', value)
  else: made.due = None
  if 'provider' in data:
   value = data['provider']
   made.provider = to_ref(value) if type(value) is str else None if value is None else read('provider', value)
  else: made.provider = None
  if 'cost' in data:
   value = data['cost']
   made.cost = None if value is None else read('cost', value)
  else: made.cost = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.topic) or slug_of(made)
  if 'goals' in data:
   value = data['goals']
   made.goals = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('goals', value)
  else: made.goals = default_goals
  if 'modality' in data:
   value = data['modality']
   made.modality = known_modality[value] if type(value) is str and value in known_modality else None if value is None else read('modality', value)
  else: made.modality = None
  if 'cadence' in data:
   value = data['cadence']
   made.cadence = make_cadence(value) if type(value) is dict else words_cadence(value) or read('cadence', value) if type(value) is str else None if value is None else read('cadence', value)
  else: made.cadence = None
  if 'links' in data:
   value = data['links']
   made.links = tuple([make_links(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('links', value)
  else: made.links = default_links
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.cost) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def TriageQuestion(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str and fits_text(value) else read('text', value)
  else: refuse()
  if 'yes' in data:
   value = data['yes']
   made.yes = to_ref(value) if type(value) is str else None if value is None else read('yes', value)
  else: made.yes = None
  if 'no' in data:
   value = data['no']
   made.no = to_ref(value) if type(value) is str else None if value is None else read('no', value)
  else: made.no = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.text) or slug_of(made)
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Value(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'name' in data:
   value = data['name']
   made.name = value if type(value) is str and fits_name(value) else read('name', value)
  else: refuse()
  if 'text' in data:
   value = data['text']
   made.text = value if type(value) is str else None if value is None else read('text', value)
  else: made.text = None
  if 'priority' in data:
   value = data['priority']
   made.priority = None if value is None else read('priority', value)
  else: made.priority = None
  if 'id' in data:
   value = data['id']
   made.id = value if type(value) is str and is_id(value) else read('id', value)
  else: made.id = slug(made.name) or slug_of(made)
  if 'notes' in data:
   value = data['notes']
   made.notes = tuple([make_notes(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('notes', value)
  else: made.notes = default_notes
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Voice(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'personality' in data:
   value = data['personality']
   made.personality = value if type(value) is str else None if value is None else read('personality', value)
  else: made.personality = None
  if 'positioning' in data:
   value = data['positioning']
   made.positioning = value if type(value) is str else None if value is None else read('positioning', value)
  else: made.positioning = None
  if 'attributes' in data:
   value = data['attributes']
   made.attributes = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('attributes', value)
  else: made.attributes = default_attributes
  if 'phrases' in data:
   value = data['phrases']
   made.phrases = tuple([make_phrases(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('phrases', value)
  else: made.phrases = default_phrases
  if 'humour' in data:
   value = data['humour']
   made.humour = None if value is None else read('humour', value)
  else: made.humour = None
  if 'registers' in data:
   value = data['registers']
   made.registers = tuple([make_registers(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('registers', value)
  else: made.registers = default_registers
  if 'languages' in data:
   value = data['languages']
   made.languages = tuple(value) if type(value) is list and {*map(type, value)} == texts else read('languages', value)
  else: made.languages = default_languages
  if 'visual' in data:
   value = data['visual']
   made.visual = value if type(value) is str else None if value is None else read('visual', value)
  else: made.visual = None
  if 'channels' in data:
   value = data['channels']
   made.channels = to_refs(map(to_ref, value)) if type(value) is list and {*map(type, value)} == texts else read('channels', value)
  else: made.channels = default_channels
  if 'decided_no' in data:
   value = data['decided_no']
   made.decided_no = tuple([make_decided_no(each) for each in value]) if type(value) is list and {*map(type, value)} == objects else read('decided_no', value)
  else: made.decided_no = default_decided_no
  if type(made.humour) is No: settle(made)
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def Waiver(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'check' in data:
   value = data['check']
   made.check = value if type(value) is str and fits_check(value) else read('check', value)
  else: refuse()
  if 'at' in data:
   value = data['at']
   made.at = value if type(value) is str else None if value is None else read('at', value)
  else: made.at = None
  if 'reason' in data:
   value = data['reason']
   made.reason = value if type(value) is str else None if value is None else read('reason', value)
  else: made.reason = None
  if 'until' in data:
   value = data['until']
   made.until = make_until(value) if type(value) is dict else words_until(value) or read('until', value) if type(value) is str else None if value is None else read('until', value)
  else: made.until = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made


def When(data):
 try:
  if not data.keys() <= known: refuse()
  made = new(draft)
  if 'start' in data:
   value = data['start']
   made.start = None if value is None else read('start', value)
  else: made.start = None
  if 'end' in data:
   value = data['end']
   made.end = None if value is None else read('end', value)
   if is_below(made.end, made.start): refuse()
  else: made.end = None
  if 'event' in data:
   value = data['event']
   made.event = value if type(value) is str else None if value is None else read('event', value)
  else: made.event = None
  if 'before' in data:
   value = data['before']
   made.before = make_before(value) if type(value) is dict else words_before(value) or read('before', value) if type(value) is str else None if value is None else read('before', value)
  else: made.before = None
  if 'after' in data:
   value = data['after']
   made.after = make_after(value) if type(value) is dict else words_after(value) or read('after', value) if type(value) is str else None if value is None else read('after', value)
  else: made.after = None
  if 'start_day' in data:
   value = data['start_day']
   made.start_day = value if type(value) is str and fits_start_day(value) else None if value is None else read('start_day', value)
  else: made.start_day = None
  if 'end_day' in data:
   value = data['end_day']
   made.end_day = value if type(value) is str and fits_end_day(value) else None if value is None else read('end_day', value)
  else: made.end_day = None
  if 'raw' in data:
   value = data['raw']
   made.raw = value if type(value) is str else None if value is None else read('raw', value)
  else: made.raw = None
 except problems as error: raise problems_of(data, error) from None
 made.__class__ = cls
 return made
